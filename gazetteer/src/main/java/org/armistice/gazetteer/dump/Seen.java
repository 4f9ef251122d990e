package org.armistice.gazetteer.dump;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the rows that were read so far name: units, countries, and the last day of a change. */
final class Seen {
  private final UnitCodes known;
  private final Set<String> units;
  private final Set<String> countries;
  private String modified;

  /**
   * @param known the units that there are
   * @param state what was seen by an earlier process
   */
  Seen(UnitCodes known, BuildState state) {
    this.known = known;
    this.units = new TreeSet<>(state.units());
    this.countries = new TreeSet<>(state.countries());
    this.modified = state.modified();
  }

  /** A row that is left out still tells of when the file is. */
  void day(PlaceRow row) {
    if (row.modified().compareTo(modified) > 0) {
      modified = row.modified();
    }
  }

  void kept(PlaceRow.Kept place) {
    countries.add(place.row().country());
    for (String unit : List.of(place.unit(), place.row().adm1Code(), place.row().adm2Code())) {
      if (known.names().containsKey(unit)) {
        units.add(unit);
        countries.add(unit.substring(0, 2));
      }
    }
  }

  /** Codes in order. */
  Set<String> units() {
    return units;
  }

  Set<String> countries() {
    return countries;
  }

  /** Empty before any row was read. */
  String modified() {
    return modified;
  }
}
