package org.armistice.incident.telling;

import org.armistice.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * A point that stands for a place. That of a region is its middle and no finding.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @param kind what it stands for
 */
public record Point(double latitude, double longitude, Place.PointKind kind) {
  /** That of a place, {@code null} when none is known. */
  static @Nullable Point of(Place place) {
    Double latitude = place.latitude();
    Double longitude = place.longitude();
    Place.PointKind kind = place.pointKind();
    return latitude == null || longitude == null || kind == null
        ? null
        : new Point(latitude, longitude, kind);
  }
}
