package org.armistice.export;

import java.util.List;
import java.util.Locale;
import org.armistice.incident.happening.Counted;
import org.armistice.incident.happening.Named;
import org.armistice.record.Actor;
import org.armistice.record.Place;
import org.armistice.record.PloverEvent;
import org.armistice.record.Toll;
import org.armistice.record.UcdpViolence;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the UCDP Georeferenced Event Dataset. Its numbers of events, dyads, conflicts and
 * countries are its own: they stay empty, and our id stands in relid.
 */
final class UcdpTable {
  /** Cells of the PRIO-GRID are half a degree wide; there are 720 in a row, from the south-west. */
  private static final double CELLS_A_DEGREE = 2;

  private static final long CELLS_A_ROW = 720;

  static final List<Column> COLUMNS =
      List.of(
          Column.empty("id"),
          new Column("relid", dossier -> dossier.happening().id()),
          new Column("year", dossier -> new Days(dossier.happening().window()).year()),
          Column.empty("active_year"),
          Column.empty("code_status"),
          new Column("type_of_violence", UcdpTable::violence),
          Column.empty("conflict_dset_id"),
          Column.empty("conflict_new_id"),
          Column.empty("conflict_name"),
          Column.empty("dyad_dset_id"),
          Column.empty("dyad_new_id"),
          new Column("dyad_name", UcdpTable::dyad),
          Column.empty("side_a_dset_id"),
          Column.empty("side_a_new_id"),
          new Column("side_a", dossier -> Cells.names(dossier.happening().doers())),
          Column.empty("side_b_dset_id"),
          Column.empty("side_b_new_id"),
          new Column("side_b", dossier -> Cells.names(dossier.happening().targets())),
          new Column("number_of_sources", dossier -> dossier.reports().size()),
          new Column("source_article", Cells::evidence),
          new Column("source_office", Cells::outlets),
          new Column("source_date", Cells::published),
          new Column("source_headline", Cells::titles),
          Column.empty("source_original"),
          new Column(
              "where_prec",
              dossier -> {
                Place place = dossier.place();
                return place == null ? null : place.ucdpPrecision();
              }),
          new Column("where_coordinates", dossier -> dossier.happening().where().name()),
          new Column("where_description", Cells::place),
          new Column("adm_1", dossier -> Units.of(dossier.place()).first()),
          new Column("adm_2", dossier -> Units.of(dossier.place()).second()),
          spot("latitude", Spot::latitude),
          spot("longitude", Spot::longitude),
          spot("geom_wkt", spot -> "POINT (" + spot.longitude() + " " + spot.latitude() + ")"),
          spot("priogrid_gid", UcdpTable::cell),
          new Column("country", dossier -> Units.of(dossier.place()).country()),
          Column.empty("country_id"),
          Column.empty("region"),
          new Column("event_clarity", dossier -> dossier.happening().series() ? 2 : null),
          new Column("date_prec", dossier -> new Days(dossier.happening().window()).ucdp()),
          new Column("date_start", dossier -> new Days(dossier.happening().window()).first()),
          new Column("date_end", dossier -> new Days(dossier.happening().window()).last()),
          new Column("deaths_a", dossier -> deaths(dossier, dossier.happening().doers())),
          new Column("deaths_b", dossier -> deaths(dossier, dossier.happening().targets())),
          new Column("deaths_civilians", UcdpTable::civilians),
          Column.empty("deaths_unknown"),
          new Column("best", dossier -> killed(dossier).whole().best()),
          new Column("high", dossier -> killed(dossier).whole().high()),
          new Column("low", dossier -> killed(dossier).whole().low()),
          Column.empty("gwnoa"),
          Column.empty("gwnob"));

  private UcdpTable() {}

  /** UCDP counts armed force; whether anybody died the row says, and does not where nobody said. */
  static boolean takes(Dossier dossier) {
    return dossier.happening().coding().ucdp() != null
        || dossier.happening().coding().plover() == PloverEvent.ASSAULT;
  }

  private interface OfSpot {
    Object of(Spot spot);
  }

  private static Column spot(String name, OfSpot value) {
    return new Column(
        name,
        dossier -> {
          Spot spot = Spot.of(dossier.place());
          return spot == null ? null : value.of(spot);
        });
  }

  private static Object cell(Spot spot) {
    long row = (long) Math.floor((spot.latitude() + 90) * CELLS_A_DEGREE);
    long column = (long) Math.floor((spot.longitude() + 180) * CELLS_A_DEGREE);
    return row * CELLS_A_ROW + column + 1;
  }

  private static @Nullable Integer violence(Dossier dossier) {
    UcdpViolence violence = dossier.happening().coding().ucdp();
    return violence == null
        ? null
        : switch (violence) {
          case STATE_BASED -> 1;
          case NON_STATE -> 2;
          case ONE_SIDED -> 3;
        };
  }

  private static @Nullable String dyad(Dossier dossier) {
    List<Named> doers = dossier.happening().doers();
    List<Named> targets = dossier.happening().targets();
    return doers.size() == 1 && targets.size() == 1
        ? doers.get(0).label() + " - " + targets.get(0).label()
        : null;
  }

  private static Figures killed(Dossier dossier) {
    return Figures.of(dossier.happening(), Toll.Harm.KILLED);
  }

  /** The one number of dead that is told of a side; civilians have a column of their own. */
  private static @Nullable Long deaths(Dossier dossier, List<Named> side) {
    List<Counted> own =
        killed(dossier).counts().stream()
            .filter(
                counted ->
                    !isOfCivilians(dossier, counted)
                        && side.stream().anyMatch(named -> named.label().equals(counted.side())))
            .toList();
    return own.isEmpty() ? null : new Figures(own).best();
  }

  private static @Nullable Long civilians(Dossier dossier) {
    List<Counted> own =
        killed(dossier).counts().stream()
            .filter(counted -> isOfCivilians(dossier, counted))
            .toList();
    return own.isEmpty() ? null : new Figures(own).best();
  }

  private static boolean isOfCivilians(Dossier dossier, Counted counted) {
    String side = counted.side();
    if (side == null) {
      return false;
    }
    return side.toLowerCase(Locale.ROOT).matches("civilians?")
        || dossier
            .actor(new Named(side, null, List.of()))
            .filter(actor -> actor.kind() == Actor.Kind.CIVILIANS)
            .isPresent();
  }
}
