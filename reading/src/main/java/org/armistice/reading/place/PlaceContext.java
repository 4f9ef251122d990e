package org.armistice.reading.place;

import java.util.Set;

/**
 * What is known beside the text when places are read.
 *
 * @param expectedCountries ISO 3166-1 alpha-2 codes of the countries that the user or the outlet is
 *     concerned with; empty where nothing is known
 */
public record PlaceContext(Set<String> expectedCountries) {
  public PlaceContext {
    expectedCountries = Set.copyOf(expectedCountries);
  }

  public static PlaceContext none() {
    return new PlaceContext(Set.of());
  }
}
