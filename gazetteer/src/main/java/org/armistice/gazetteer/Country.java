package org.armistice.gazetteer;

import java.util.List;

/**
 * A country or dependency, as ISO 3166-1 lists them.
 *
 * @param feature its place
 * @param iso3 three letters
 * @param capital name of its capital; empty where it has none
 * @param neighbours two letters each
 * @param aliases other names
 * @param demonyms adjectives and words for its people
 */
public record Country(
    Feature feature,
    String iso3,
    String capital,
    List<String> neighbours,
    List<String> aliases,
    List<String> demonyms) {
  public Country {
    neighbours = List.copyOf(neighbours);
    aliases = List.copyOf(aliases);
    demonyms = List.copyOf(demonyms);
  }

  /** Two letters of ISO 3166-1. */
  public String iso2() {
    return feature.country();
  }

  static Country of(AuthoredTable.Row row) {
    if (!row.get("iso2").matches("[A-Z]{2}")) {
      throw row.fault("iso2", "\"%s\" is no code of ISO 3166-1 alpha-2".formatted(row.get("iso2")));
    }
    if (!row.get("iso3").matches("[A-Z]{3}")) {
      throw row.fault("iso3", "\"%s\" is no code of ISO 3166-1 alpha-3".formatted(row.get("iso3")));
    }
    Feature feature =
        new Feature(
            "geonames:" + row.get("geonames"),
            row.get("name"),
            FeatureCode.PCLI,
            row.get("iso2"),
            null,
            null,
            Math.round(row.number("population") * 1e6),
            row.degrees("latitude", 90),
            row.degrees("longitude", 180),
            true,
            255);
    return new Country(
        feature,
        row.get("iso3"),
        row.get("capital"),
        row.list("neighbours"),
        row.list("aliases"),
        row.list("demonyms"));
  }
}
