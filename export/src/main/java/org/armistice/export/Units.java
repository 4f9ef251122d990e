package org.armistice.export;

import java.util.List;
import org.armistice.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place by the administrative units that contain it.
 *
 * @param country name, {@code null} when not known
 * @param first first-order unit, such as a province
 * @param second second-order unit, such as a district
 */
record Units(@Nullable String country, @Nullable String first, @Nullable String second) {
  private static final Units NONE = new Units(null, null, null);

  static Units of(@Nullable Place place) {
    if (place == null) {
      return NONE;
    }
    List<String> within = place.within();
    int above = within.size();
    return switch (place.kind()) {
      case COUNTRY -> new Units(place.name(), null, null);
      case ADM1 -> new Units(at(within, above - 1), place.name(), null);
      case ADM2 -> new Units(at(within, above - 1), at(within, above - 2), place.name());
      case TOWN, AREA, LINE, ZONE, SEA ->
          new Units(at(within, above - 1), at(within, above - 2), at(within, above - 3));
    };
  }

  private static @Nullable String at(List<String> units, int index) {
    return index < 0 ? null : units.get(index);
  }
}
