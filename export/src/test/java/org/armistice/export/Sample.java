package org.armistice.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.armistice.incident.happening.Counted;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.happening.Member;
import org.armistice.incident.happening.Named;
import org.armistice.incident.telling.Where;
import org.armistice.incident.telling.Window;
import org.armistice.record.AcledActorType;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.Actor;
import org.armistice.record.Amount;
import org.armistice.record.Attested;
import org.armistice.record.Coding;
import org.armistice.record.Entry;
import org.armistice.record.Event;
import org.armistice.record.Interaction;
import org.armistice.record.Place;
import org.armistice.record.PloverEvent;
import org.armistice.record.Published;
import org.armistice.record.Ref;
import org.armistice.record.Report;
import org.armistice.record.Span;
import org.armistice.record.TimeStatus;
import org.armistice.record.Toll;
import org.armistice.record.UcdpViolence;
import org.jspecify.annotations.Nullable;

/** An airstrike that one report tells of, with what a test wants otherwise. */
final class Sample {
  static final Place TOWN =
      place("Lashkar Gah", Place.Kind.TOWN, Place.Relation.NEAR, List.of("Helmand", "Afghanistan"));
  static final Place REGION =
      place("Helmand", Place.Kind.ADM1, Place.Relation.IN, List.of("Afghanistan"));

  Place place = TOWN;
  Window window = new Window(LocalDate.of(2020, 10, 12), LocalDate.of(2020, 10, 12), true);
  Coding coding =
      new Coding(
          PloverEvent.ASSAULT, "aerial", AcledSubEvent.AIR_DRONE_STRIKE, UcdpViolence.STATE_BASED);
  List<Counted> tolls = new ArrayList<>();
  Report.Sensitivity sensitivity = Report.Sensitivity.PUBLIC;
  String title = "Strikes near Lashkar Gah";
  String outlet = "Example News";
  String doer = "United States forces";
  boolean reportGiven = true;

  Sample killed(@Nullable Long best, @Nullable String side, @Nullable String counter) {
    tolls.add(
        new Counted(
            Toll.Harm.KILLED,
            new Amount(
                best == null ? "several" : best.toString(), best == null ? 2L : best, best, best),
            side,
            counter,
            "event-1",
            outlet,
            List.of()));
    return this;
  }

  Dossier dossier() {
    Actor taliban = actor("actor-2", "Taliban", Actor.Kind.ARMED_GROUP, "REB", null);
    Actor forces = actor("actor-1", doer, Actor.Kind.MILITARY, "MIL", "USA");
    Member member =
        new Member(
            "event-1",
            List.of(),
            "report-1",
            LocalDate.of(2020, 10, 13),
            outlet,
            "airstrike",
            true,
            false,
            1,
            "alone",
            "it is the only telling",
            List.of(new Span(10, 27, "conducted strikes")));
    Happening happening =
        new Happening(
            "incident-1",
            "airstrike by United States forces on the Taliban",
            coding,
            false,
            false,
            window,
            Where.of(place),
            List.of(new Named(doer, "USA", List.of("event-1"))),
            List.of(new Named("Taliban", "Taliban", List.of("event-1"))),
            tolls,
            Happening.Standing.CLAIMED,
            List.of(member));
    List<Entry> entries = new ArrayList<>(List.of(place, taliban, forces, event(place)));
    if (reportGiven) {
      entries.add(report());
    }
    return new Dossier(happening, entries);
  }

  private Report report() {
    return new Report(
        "report-1",
        Report.Kind.NEWS,
        outlet,
        title,
        null,
        "https://news.example/1",
        "en",
        Published.parse("2020-10-13", null),
        "",
        sensitivity,
        List.of(),
        List.of(),
        List.of());
  }

  private Event event(Place where) {
    return new Event(
        "event-1",
        "report-1",
        Attested.of(coding, "lexicon"),
        List.of(
            new Event.Participant(Event.Role.ACTOR, Attested.of(new Ref("actor-1", doer), "arg0")),
            new Event.Participant(
                Event.Role.RECIPIENT, Attested.of(new Ref("actor-2", "Taliban"), "arg1"))),
        Interaction.of(AcledActorType.EXTERNAL_FORCES, AcledActorType.REBEL_GROUP, false),
        null,
        Attested.of(new Ref(where.id(), where.name()), "place"),
        null,
        null,
        List.of(),
        null,
        Event.Status.CLAIMED,
        TimeStatus.CURRENT,
        false,
        false,
        List.of(),
        List.of(),
        List.of());
  }

  private static Actor actor(
      String id, String name, Actor.Kind kind, String sector, @Nullable String country) {
    return new Actor(id, name, kind, sector, country, null, null, null, List.of());
  }

  static Place place(String name, Place.Kind kind, Place.Relation relation, List<String> within) {
    boolean town = kind == Place.Kind.TOWN;
    return new Place(
        "place-" + name,
        name,
        "geonames:1",
        kind,
        relation,
        within,
        31.59,
        64.36,
        town ? Place.PointKind.TOWN_CENTRE : Place.PointKind.REGION_CENTROID,
        town ? 2 : 4,
        town ? 2 : 3,
        "standard",
        1.0,
        List.of(new Span(30, 30 + name.length(), name)));
  }
}
