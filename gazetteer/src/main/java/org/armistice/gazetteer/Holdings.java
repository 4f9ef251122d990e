package org.armistice.gazetteer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.armistice.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a gazetteer holds.
 *
 * @param description sources and dates of the compiled part
 * @param sha256 of the compiled part, in hex
 * @param bytes of the compiled part
 * @param places places and units of the compiled part
 * @param names different names of those, after folding
 * @param countries codes of the countries that it has places of
 * @param kinds how many of each kind
 * @param rest what answers for other countries; {@code null} where nothing has to
 * @param authoredDate day of the tables that people wrote
 * @param authoredSha256 of those tables
 * @param authoredPlaces countries and places of those tables
 */
public record Holdings(
    String description,
    String sha256,
    long bytes,
    int places,
    int names,
    List<String> countries,
    Map<Place.Kind, Integer> kinds,
    @Nullable String rest,
    String authoredDate,
    String authoredSha256,
    int authoredPlaces) {
  public Holdings {
    countries = List.copyOf(countries);
    kinds = new EnumMap<>(kinds);
  }

  /** In the order of the kinds. */
  @Override
  public Map<Place.Kind, Integer> kinds() {
    return new EnumMap<>(kinds);
  }
}
