package org.armistice.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.happening.Named;
import org.armistice.record.Actor;
import org.armistice.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * The forty columns of POLECAT, which codes in PLOVER. A reading gives no intensity, no contexts
 * and no ids of Wikipedia.
 */
final class PolecatTable {
  static final List<Column> COLUMNS = columns();

  private PolecatTable() {}

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Event ID", dossier -> dossier.happening().id()));
    columns.add(
        new Column(
            "Event Date",
            dossier -> {
              Days days = new Days(dossier.happening().window());
              return Integer.valueOf(1).equals(days.ucdp()) ? days.first() : null;
            }));
    columns.add(new Column("Event Type", dossier -> dossier.happening().coding().plover()));
    columns.add(new Column("Event Mode", dossier -> dossier.happening().coding().mode()));
    columns.add(Column.empty("Intensity"));
    columns.add(
        new Column(
            "Quad Code",
            dossier ->
                Cells.words(dossier.happening().coding().plover().quad())
                    .toUpperCase(Locale.ROOT)));
    columns.add(Column.empty("Contexts"));
    party("Actor", Happening::doers, columns);
    party("Recipient", Happening::targets, columns);
    where(columns);
    columns.add(new Column("Source", Cells::outlets));
    columns.add(new Column("Publication Date", Cells::published));
    columns.add(Column.empty("Story People"));
    columns.add(Column.empty("Story Organizations"));
    columns.add(Column.empty("Story Locations"));
    columns.add(
        new Column(
            "Language",
            dossier ->
                Cells.joined(
                    "; ", dossier.reports().stream().map(report -> report.language()).toList())));
    columns.add(Column.empty("Version"));
    return List.copyOf(columns);
  }

  private static void party(
      String role, Function<Happening, List<Named>> named, List<Column> columns) {
    columns.add(new Column(role + " Name", of(named, Actor::name)));
    columns.add(new Column(role + " Country", of(named, Actor::country)));
    columns.add(Column.empty(role + " COW"));
    columns.add(
        new Column(
            "Primary " + role + " Sector",
            dossier -> {
              List<Named> all = named.apply(dossier.happening());
              return all.isEmpty()
                  ? null
                  : dossier.actor(all.get(0)).map(Actor::sector).orElse(null);
            }));
    columns.add(new Column(role + " Sectors", of(named, Actor::sector)));
    columns.add(new Column(role + " Title", of(named, Actor::role)));
    columns.add(
        new Column(role + " Name Raw", dossier -> Cells.names(named.apply(dossier.happening()))));
    columns.add(Column.empty("Wikipedia " + role + " ID"));
  }

  private static Column.Value of(
      Function<Happening, List<Named>> named, Function<Actor, @Nullable String> field) {
    return dossier ->
        Cells.joined(
            "; ",
            named.apply(dossier.happening()).stream()
                .map(each -> dossier.actor(each).map(field).orElse(null))
                .toList());
  }

  private static void where(List<Column> columns) {
    columns.add(new Column("Placename", dossier -> dossier.happening().where().name()));
    columns.add(place("City", place -> place.kind() == Place.Kind.TOWN ? place.name() : null));
    columns.add(new Column("District", dossier -> Units.of(dossier.place()).second()));
    columns.add(new Column("Province", dossier -> Units.of(dossier.place()).first()));
    columns.add(new Column("Country", dossier -> Units.of(dossier.place()).country()));
    columns.add(
        place(
            "Latitude",
            place -> {
              Spot spot = Spot.of(place);
              return spot == null ? null : spot.latitude();
            }));
    columns.add(
        place(
            "Longitude",
            place -> {
              Spot spot = Spot.of(place);
              return spot == null ? null : spot.longitude();
            }));
    columns.add(place("GeoNames ID", PolecatTable::geonames));
    columns.add(
        place(
            "Raw Placename",
            place -> place.evidence().isEmpty() ? null : place.evidence().get(0).text()));
    columns.add(place("Feature Type", place -> Cells.words(place.kind())));
  }

  private static @Nullable String geonames(Place place) {
    String prefix = "geonames:";
    String id = place.gazetteer();
    return id != null && id.startsWith(prefix) ? id.substring(prefix.length()) : null;
  }

  private static Column place(String name, Function<Place, @Nullable Object> value) {
    return new Column(
        name,
        dossier -> {
          Place place = dossier.place();
          return place == null ? null : value.apply(place);
        });
  }
}
