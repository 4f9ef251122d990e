package org.armistice.gazetteer;

import java.util.EnumMap;
import java.util.Map;
import org.armistice.record.Place;

/**
 * What a gazetteer holds.
 *
 * @param description sources and dates of the compiled part
 * @param sha256 of the compiled part, in hex
 * @param bytes of the compiled part
 * @param places places and units of the compiled part
 * @param names different names of those, after folding
 * @param kinds how many of each kind
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
    Map<Place.Kind, Integer> kinds,
    String authoredDate,
    String authoredSha256,
    int authoredPlaces) {
  public Holdings {
    kinds = new EnumMap<>(kinds);
  }

  /** In the order of the kinds. */
  @Override
  public Map<Place.Kind, Integer> kinds() {
    return new EnumMap<>(kinds);
  }
}
