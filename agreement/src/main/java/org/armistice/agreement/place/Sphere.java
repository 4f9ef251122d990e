package org.armistice.agreement.place;

import org.armistice.agreement.accord.Line;

/**
 * Distances on a sphere of the Earth's mean radius (IUGG: 6371.0088 km), by great circles. Errors
 * against the ellipsoid stay under 0.6 percent.
 */
final class Sphere {
  private static final double RADIUS_KM = 6371.0088;

  private Sphere() {}

  /** Kilometres from a point to the nearest point of a line. */
  static double toLine(Line.Point point, Line line) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 0; i + 1 < line.points().size(); i++) {
      nearest = Math.min(nearest, toSegment(point, line.points().get(i), line.points().get(i + 1)));
    }
    return nearest;
  }

  /**
   * To a segment: the distance across its great circle where the foot of the perpendicular lies on
   * the segment, else to the nearer end.
   */
  private static double toSegment(Line.Point point, Line.Point from, Line.Point to) {
    double[] p = vector(point);
    double[] a = vector(from);
    double[] b = vector(to);
    double[] normal = cross(a, b);
    double length = Math.sqrt(dot(normal, normal));
    double ends = Math.min(angle(p, a), angle(p, b));
    if (length < 1e-12) {
      return ends * RADIUS_KM;
    }
    double[] foot = new double[3];
    double height = dot(p, normal) / length;
    for (int i = 0; i < 3; i++) {
      foot[i] = p[i] - height * normal[i] / length;
    }
    boolean between = dot(cross(a, foot), normal) >= 0 && dot(cross(foot, b), normal) >= 0;
    return (between ? Math.abs(Math.asin(Math.max(-1, Math.min(1, height)))) : ends) * RADIUS_KM;
  }

  private static double[] vector(Line.Point point) {
    double latitude = Math.toRadians(point.latitude());
    double longitude = Math.toRadians(point.longitude());
    return new double[] {
      Math.cos(latitude) * Math.cos(longitude),
      Math.cos(latitude) * Math.sin(longitude),
      Math.sin(latitude)
    };
  }

  private static double angle(double[] one, double[] other) {
    double[] across = cross(one, other);
    return Math.atan2(Math.sqrt(dot(across, across)), dot(one, other));
  }

  private static double[] cross(double[] a, double[] b) {
    return new double[] {
      a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]
    };
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }
}
