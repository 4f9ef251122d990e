package org.armistice.export;

import org.armistice.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * A point that may be drawn: of a town or another named spot, never of a region or a country, whose
 * middle is nowhere that anybody named.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
record Spot(double latitude, double longitude) {
  /**
   * @return {@code null} where the place has no point, or none that stands for it
   */
  static @Nullable Spot of(@Nullable Place place) {
    if (place == null || place.latitude() == null || place.longitude() == null) {
      return null;
    }
    boolean named =
        switch (place.kind()) {
          case TOWN -> true;
          case AREA -> place.pointKind() != Place.PointKind.REGION_CENTROID;
          case COUNTRY, ADM1, ADM2, LINE, ZONE, SEA -> false;
        };
    boolean there =
        switch (place.relation()) {
          case IN, NEAR, IN_AND_AROUND, PARTS_OF -> true;
          case ALONG, BETWEEN, TOWARD -> false;
        };
    return named && there ? new Spot(place.latitude(), place.longitude()) : null;
  }
}
