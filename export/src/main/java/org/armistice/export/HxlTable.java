package org.armistice.export;

import java.util.List;
import org.armistice.record.Place;
import org.armistice.record.Toll;

/**
 * A table with a row of HXL tags (Humanitarian Exchange Language) under its head line, so that
 * tools of the humanitarian field know what each column holds.
 */
final class HxlTable {
  /** A column with its tag. */
  record Tagged(String tag, Column column) {}

  static final List<Tagged> TAGGED =
      List.of(
          tagged("#event+id", "Incident", dossier -> dossier.happening().id()),
          tagged("#event+type", "Kind", dossier -> dossier.happening().coding().plover()),
          tagged("#event+name", "What", dossier -> dossier.happening().label()),
          tagged(
              "#date+start",
              "First day",
              dossier -> new Days(dossier.happening().window()).first()),
          tagged("#date+end", "Last day", dossier -> new Days(dossier.happening().window()).last()),
          tagged("#country+name", "Country", dossier -> Units.of(dossier.place()).country()),
          tagged("#adm1+name", "Province", dossier -> Units.of(dossier.place()).first()),
          tagged("#adm2+name", "District", dossier -> Units.of(dossier.place()).second()),
          tagged("#loc+name", "Place", dossier -> dossier.happening().where().name()),
          tagged(
              "#geo+lat",
              "Latitude",
              dossier -> {
                Spot spot = Spot.of(dossier.place());
                return spot == null ? null : spot.latitude();
              }),
          tagged(
              "#geo+lon",
              "Longitude",
              dossier -> {
                Spot spot = Spot.of(dossier.place());
                return spot == null ? null : spot.longitude();
              }),
          tagged(
              "#geo+precision",
              "UCDP precision of the place",
              dossier -> {
                Place place = dossier.place();
                return place == null ? null : place.ucdpPrecision();
              }),
          tagged("#org+doer", "Done by", dossier -> Cells.names(dossier.happening().doers())),
          tagged("#org+target", "Upon", dossier -> Cells.names(dossier.happening().targets())),
          tagged(
              "#affected+killed+min",
              "Killed, at least",
              dossier -> low(dossier, Toll.Harm.KILLED)),
          tagged(
              "#affected+killed+max",
              "Killed, at most",
              dossier -> high(dossier, Toll.Harm.KILLED)),
          tagged(
              "#affected+injured+min",
              "Injured, at least",
              dossier -> low(dossier, Toll.Harm.INJURED)),
          tagged(
              "#affected+injured+max",
              "Injured, at most",
              dossier -> high(dossier, Toll.Harm.INJURED)),
          tagged("#meta+source", "Sources", Cells::outlets),
          tagged("#meta+url", "Addresses", Cells::addresses),
          tagged("#description+evidence", "Words", Cells::evidence));

  static final List<Column> COLUMNS = TAGGED.stream().map(Tagged::column).toList();

  static final List<String> TAGS = TAGGED.stream().map(Tagged::tag).toList();

  private HxlTable() {}

  private static Tagged tagged(String tag, String name, Column.Value value) {
    return new Tagged(tag, new Column(name, value));
  }

  private static @org.jspecify.annotations.Nullable Long low(Dossier dossier, Toll.Harm harm) {
    return Figures.of(dossier.happening(), harm).whole().low();
  }

  private static @org.jspecify.annotations.Nullable Long high(Dossier dossier, Toll.Harm harm) {
    return Figures.of(dossier.happening(), harm).whole().high();
  }
}
