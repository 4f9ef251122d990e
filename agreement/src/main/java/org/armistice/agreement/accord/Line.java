package org.armistice.agreement.accord;

import java.util.List;

/**
 * A line on the sphere, such as a line of contact.
 *
 * @param id as terms call it
 * @param points two or more, in order
 */
public record Line(String id, List<Point> points) {
  public Line {
    points = List.copyOf(points);
  }

  /**
   * @param latitude degrees north, -90 to 90
   * @param longitude degrees east, -180 to 180
   */
  public record Point(double latitude, double longitude) {}
}
