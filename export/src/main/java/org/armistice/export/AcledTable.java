package org.armistice.export;

import java.util.ArrayList;
import java.util.List;
import org.armistice.record.AcledActorType;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.Interaction;
import org.armistice.record.Place;
import org.armistice.record.Toll;
import org.jspecify.annotations.Nullable;

/**
 * The columns of ACLED, by its codebook of 2023. The id is ours and none of ACLED's. A day stands
 * in event_date only where one is told, the first where a span is; time_precision says how far to
 * trust it.
 */
final class AcledTable {
  static final List<Column> COLUMNS =
      List.of(
          new Column("event_id_cnty", dossier -> dossier.happening().id()),
          new Column(
              "event_date", dossier -> precision(dossier) == null ? null : days(dossier).first()),
          new Column("year", dossier -> days(dossier).year()),
          new Column("time_precision", AcledTable::precision),
          new Column("disorder_type", AcledTable::disorder),
          new Column("event_type", dossier -> code(dossier).eventType()),
          new Column("sub_event_type", dossier -> code(dossier).label()),
          new Column("actor1", dossier -> Cells.names(dossier.happening().doers())),
          Column.empty("assoc_actor_1"),
          new Column("inter1", AcledTable::doer),
          new Column("actor2", dossier -> Cells.names(dossier.happening().targets())),
          Column.empty("assoc_actor_2"),
          new Column("inter2", AcledTable::target),
          new Column(
              "interaction",
              dossier -> {
                Interaction interaction = dossier.interaction();
                return interaction == null ? null : interaction.code();
              }),
          new Column("civilian_targeting", AcledTable::civilians),
          Column.empty("iso"),
          Column.empty("region"),
          new Column("country", dossier -> Units.of(dossier.place()).country()),
          new Column("admin1", dossier -> Units.of(dossier.place()).first()),
          new Column("admin2", dossier -> Units.of(dossier.place()).second()),
          Column.empty("admin3"),
          new Column("location", dossier -> dossier.happening().where().name()),
          new Column(
              "latitude",
              dossier -> {
                Spot spot = Spot.of(dossier.place());
                return spot == null ? null : spot.latitude();
              }),
          new Column(
              "longitude",
              dossier -> {
                Spot spot = Spot.of(dossier.place());
                return spot == null ? null : spot.longitude();
              }),
          new Column(
              "geo_precision",
              dossier -> {
                Place place = dossier.place();
                return place == null ? null : place.acledPrecision();
              }),
          new Column("source", Cells::outlets),
          Column.empty("source_scale"),
          new Column("notes", AcledTable::notes),
          new Column(
              "fatalities",
              dossier -> Figures.of(dossier.happening(), Toll.Harm.KILLED).whole().mostCareful()),
          Column.empty("tags"),
          Column.empty("timestamp"));

  private AcledTable() {}

  /** ACLED has no row for what it has no sub-event for. */
  static boolean takes(Dossier dossier) {
    return dossier.happening().coding().acled() != null;
  }

  private static AcledSubEvent code(Dossier dossier) {
    AcledSubEvent code = dossier.happening().coding().acled();
    return code == null ? AcledSubEvent.OTHER : code;
  }

  private static Days days(Dossier dossier) {
    return new Days(dossier.happening().window());
  }

  private static @Nullable Integer precision(Dossier dossier) {
    return days(dossier).acled();
  }

  private static String disorder(Dossier dossier) {
    AcledSubEvent code = code(dossier);
    return switch (code) {
      case EXCESSIVE_FORCE -> "Political violence; Demonstrations";
      case PEACEFUL_PROTEST, PROTEST_WITH_INTERVENTION, VIOLENT_DEMONSTRATION -> "Demonstrations";
      case AGREEMENT,
          ARRESTS,
          CHANGE_TO_GROUP,
          DISRUPTED_WEAPONS_USE,
          HEADQUARTERS,
          LOOTING,
          NON_VIOLENT_TRANSFER,
          OTHER ->
          "Strategic developments";
      case ARMED_CLASH,
          GOVERNMENT_REGAINS_TERRITORY,
          NON_STATE_ACTOR_OVERTAKES_TERRITORY,
          CHEMICAL_WEAPON,
          AIR_DRONE_STRIKE,
          SUICIDE_BOMB,
          SHELLING,
          REMOTE_EXPLOSIVE,
          GRENADE,
          SEXUAL_VIOLENCE,
          ATTACK,
          ABDUCTION,
          MOB_VIOLENCE ->
          "Political violence";
    };
  }

  private static @Nullable Integer doer(Dossier dossier) {
    Interaction interaction = dossier.interaction();
    return interaction == null || interaction.actor() == null ? null : interaction.actor().number();
  }

  private static @Nullable Integer target(Dossier dossier) {
    Interaction interaction = dossier.interaction();
    return interaction == null || interaction.recipient() == null
        ? null
        : interaction.recipient().number();
  }

  private static @Nullable String civilians(Dossier dossier) {
    Interaction interaction = dossier.interaction();
    boolean upon = interaction != null && interaction.recipient() == AcledActorType.CIVILIANS;
    boolean always = code(dossier).eventType().equals(AcledSubEvent.ATTACK.eventType());
    return upon || always ? "Civilian targeting" : null;
  }

  /** What the other columns cannot say: how the day is known, rival counts, and the words. */
  private static String notes(Dossier dossier) {
    List<String> notes = new ArrayList<>();
    var window = dossier.happening().window();
    if (!window.told()) {
      notes.add("day not told");
    } else if (window.earliest() != null && !window.earliest().equals(window.latest())) {
      notes.add("between " + window.earliest() + " and " + window.latest());
    }
    String killed = Figures.of(dossier.happening(), Toll.Harm.KILLED).words();
    if (!killed.isEmpty()) {
      notes.add("killed: " + killed);
    }
    notes.add(Cells.words(dossier.happening().standing()));
    notes.add(Cells.evidence(dossier));
    return String.join(". ", notes);
  }
}
