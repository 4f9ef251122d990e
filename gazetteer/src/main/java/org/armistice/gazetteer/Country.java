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
    if (row.get("iso2").length() != 2) {
      throw GazetteerException.row(
          row.table(), row.line(), "\"" + row.get("iso2") + "\" is no ISO 3166-1 alpha-2 code");
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
            row.number("latitude"),
            row.number("longitude"),
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
