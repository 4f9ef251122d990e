package org.armistice.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.Place;
import org.armistice.record.Toll;

/** Our own columns: every value with its precision, and the words in each row. */
final class PlainTable {
  static final List<Column> COLUMNS = columns();

  private PlainTable() {}

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("incident", dossier -> dossier.happening().id()));
    columns.add(new Column("label", dossier -> dossier.happening().label()));
    columns.add(new Column("standing", dossier -> Cells.words(dossier.happening().standing())));
    columns.add(new Column("several_acts", dossier -> dossier.happening().series()));
    when(columns);
    where(columns);
    what(columns);
    columns.add(new Column("done_by", dossier -> Cells.names(dossier.happening().doers())));
    columns.add(new Column("upon", dossier -> Cells.names(dossier.happening().targets())));
    for (Toll.Harm harm : Toll.Harm.values()) {
      tolls(harm, columns);
    }
    columns.add(new Column("disagreement", dossier -> Cells.disagreements(dossier.happening())));
    sources(columns);
    return List.copyOf(columns);
  }

  private static void when(List<Column> columns) {
    columns.add(new Column("first_day", dossier -> dossier.happening().window().earliest()));
    columns.add(new Column("last_day", dossier -> dossier.happening().window().latest()));
    columns.add(new Column("day_told", dossier -> dossier.happening().window().told()));
    columns.add(
        new Column("ucdp_date_prec", dossier -> new Days(dossier.happening().window()).ucdp()));
    columns.add(
        new Column(
            "acled_time_precision", dossier -> new Days(dossier.happening().window()).acled()));
  }

  private static void where(List<Column> columns) {
    columns.add(new Column("place", dossier -> dossier.happening().where().name()));
    columns.add(new Column("place_as_told", Cells::place));
    columns.add(new Column("place_told", dossier -> dossier.happening().where().told()));
    columns.add(place("place_kind", place -> Cells.words(place.kind())));
    columns.add(place("within", place -> String.join(", ", place.within())));
    columns.add(new Column("country", dossier -> Units.of(dossier.place()).country()));
    columns.add(place("gazetteer_id", Place::gazetteer));
    columns.add(
        new Column(
            "latitude",
            dossier -> {
              Spot spot = Spot.of(dossier.place());
              return spot == null ? null : spot.latitude();
            }));
    columns.add(
        new Column(
            "longitude",
            dossier -> {
              Spot spot = Spot.of(dossier.place());
              return spot == null ? null : spot.longitude();
            }));
    columns.add(place("ucdp_where_prec", Place::ucdpPrecision));
    columns.add(place("acled_geo_precision", Place::acledPrecision));
  }

  private static void what(List<Column> columns) {
    columns.add(new Column("plover_event", dossier -> dossier.happening().coding().plover()));
    columns.add(new Column("plover_mode", dossier -> dossier.happening().coding().mode()));
    columns.add(
        new Column(
            "acled_event_type",
            dossier -> {
              AcledSubEvent acled = dossier.happening().coding().acled();
              return acled == null ? null : acled.eventType();
            }));
    columns.add(
        new Column(
            "acled_sub_event_type",
            dossier -> {
              AcledSubEvent acled = dossier.happening().coding().acled();
              return acled == null ? null : acled.label();
            }));
    columns.add(
        new Column(
            "ucdp_type_of_violence",
            dossier -> {
              var ucdp = dossier.happening().coding().ucdp();
              return ucdp == null ? null : Cells.words(ucdp);
            }));
    columns.add(new Column("weapon", Dossier::weapon));
  }

  private static void tolls(Toll.Harm harm, List<Column> columns) {
    String name = harm.name().toLowerCase(Locale.ROOT);
    columns.add(new Column(name, dossier -> Figures.of(dossier.happening(), harm).words()));
    if (harm == Toll.Harm.KILLED || harm == Toll.Harm.INJURED) {
      columns.add(
          new Column(
              name + "_low", dossier -> Figures.of(dossier.happening(), harm).whole().low()));
      columns.add(
          new Column(
              name + "_high", dossier -> Figures.of(dossier.happening(), harm).whole().high()));
    }
  }

  private static void sources(List<Column> columns) {
    columns.add(new Column("reports", dossier -> dossier.reports().size()));
    columns.add(new Column("outlets", Cells::outlets));
    columns.add(new Column("published", Cells::published));
    columns.add(new Column("urls", Cells::addresses));
    columns.add(new Column("restricted", Dossier::isRestricted));
    columns.add(new Column("evidence", Cells::evidence));
  }

  private interface OfPlace {
    @org.jspecify.annotations.Nullable
    Object of(Place place);
  }

  private static Column place(String name, OfPlace value) {
    return new Column(
        name,
        dossier -> {
          Place place = dossier.place();
          return place == null ? null : value.of(place);
        });
  }
}
