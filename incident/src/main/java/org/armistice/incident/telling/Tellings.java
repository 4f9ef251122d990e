package org.armistice.incident.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.record.Actor;
import org.armistice.record.Amount;
import org.armistice.record.Attested;
import org.armistice.record.Circumstance;
import org.armistice.record.Event;
import org.armistice.record.Passage;
import org.armistice.record.Place;
import org.armistice.record.PloverEvent;
import org.armistice.record.Published;
import org.armistice.record.Reading;
import org.armistice.record.Ref;
import org.armistice.record.Relation;
import org.armistice.record.Report;
import org.armistice.record.Span;
import org.armistice.record.TimeSpan;
import org.armistice.record.TimeStatus;
import org.armistice.record.Toll;
import org.jspecify.annotations.Nullable;

/**
 * The tellings of a reading: its events that are said to have happened, and those that somebody
 * denies. Talk of what will, may or does not happen is no telling of a happening.
 */
public final class Tellings {
  /** "In response to the latest air raid": so many words may stand between. */
  private static final int NEAR = 3;

  private final Reading reading;
  private final Report report;
  private final Sides sides;
  private final List<Passage> passages;
  private final Set<String> names;
  private final Set<String> placeWords = new TreeSet<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, TimeSpan> times = new HashMap<>();

  private Tellings(Reading reading) {
    this.reading = reading;
    this.report = reading.report();
    this.sides = new Sides(reading);
    this.passages = reading.all(Passage.class);
    this.names = ContentWords.names(passages, reading.text());
    reading.all(Place.class).forEach(place -> places.putIfAbsent(place.id(), place));
    for (Place place : places.values()) {
      addWords(place.name());
      place.within().forEach(this::addWords);
      place.evidence().forEach(words -> addWords(words.text()));
    }
    for (Actor actor : reading.all(Actor.class)) {
      if (actor.source() != null) {
        addWords(actor.name());
      }
    }
    reading.all(TimeSpan.class).forEach(time -> times.putIfAbsent(time.id(), time));
  }

  private void addWords(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]+")) {
      placeWords.add(word);
    }
  }

  /** In the order of the reading. */
  public static List<Telling> of(Reading reading) {
    Tellings tellings = new Tellings(reading);
    List<Telling> all = new ArrayList<>();
    for (Event event : reading.all(Event.class)) {
      if (tellsOfHappening(event)) {
        all.add(tellings.telling(event));
      }
    }
    return OnlyPlace.of(reading).giveTo(Retold.together(all));
  }

  /** Whether an event is a telling, by itself or as part of another. */
  static boolean tellsOfHappening(Event event) {
    boolean happened =
        event.timeStatus() == TimeStatus.CURRENT || event.timeStatus() == TimeStatus.HISTORICAL;
    boolean denied = event.status() == Event.Status.DENIED;
    return happened && (!event.negated() || denied) && isDeed(event.coding().value().plover());
  }

  /** Deeds, not words: what is said, asked and threatened is kept as claims. */
  private static boolean isDeed(PloverEvent plover) {
    return switch (plover) {
      case AGREE, COOPERATE, AID, RETREAT, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> true;
      case CONSULT, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN -> false;
    };
  }

  private Telling telling(Event event) {
    Published published = report.published();
    LocalDate day = published == null ? null : published.date();
    Attested<Ref> where = event.place();
    Place place = where == null ? null : places.get(where.value().id());
    Attested<Amount> count = event.count();
    return new Telling(
        event.id(),
        List.of(),
        event.report(),
        day,
        report.outlet(),
        label(event),
        event.coding().value(),
        event.status(),
        event.series(),
        event.status() == Event.Status.DENIED,
        ActWords.areGeneral(event.mentions()),
        ActWords.setApart(event, passages, reading.text())
            || ActWords.isNew(event, passages, reading.text()),
        window(event, day),
        place == null ? Where.notTold() : Where.of(place),
        parties(event, Event.Role.ACTOR),
        parties(event, Event.Role.RECIPIENT),
        count == null ? null : count.value().best(),
        event.tolls().stream().map(this::harmed).toList(),
        ContentWords.of(event, passages, reading.text(), placeWords, names),
        after(event),
        event.evidence());
  }

  /** As the reading's own incident names it, else by its code. */
  private String label(Event event) {
    for (var incident : reading.all(org.armistice.record.Incident.class)) {
      for (Ref told : incident.events()) {
        if (told.id().equals(event.id())) {
          return told.label();
        }
      }
    }
    var coding = event.coding().value();
    return coding.acled() == null
        ? coding.plover().name().toLowerCase(Locale.ROOT)
        : coding.acled().label().toLowerCase(Locale.ROOT);
  }

  /**
   * The days that the words allow; without such words those that follow from the day of
   * publication, but never for what is told as past.
   */
  private Window window(Event event, @Nullable LocalDate published) {
    Attested<Ref> when = event.time();
    TimeSpan time = when == null ? null : times.get(when.value().id());
    if (time != null && time.resolved()) {
      return new Window(time.earliest(), time.latest(), /* told= */ true);
    }
    boolean news = event.timeStatus() == TimeStatus.CURRENT;
    return published == null || !news ? Window.unknown() : Window.impliedBy(published);
  }

  private List<Party> parties(Event event, Event.Role role) {
    return event.in(role).stream().map(sides::party).distinct().toList();
  }

  private Harmed harmed(Toll toll) {
    Attested<Ref> side = toll.side();
    Ref counter = toll.counter();
    return new Harmed(
        toll.harm(),
        toll.amount().value(),
        side == null ? null : side.value().label(),
        counter == null ? null : counter.label(),
        toll.evidence());
  }

  private List<String> after(Event event) {
    List<String> before = new ArrayList<>();
    for (Relation relation : reading.all(Relation.class)) {
      if (relation.kind() == Relation.Kind.AFTER && relation.from().id().equals(event.id())) {
        before.add(relation.to().id());
      }
      if (relation.kind() == Relation.Kind.BEFORE && relation.to().id().equals(event.id())) {
        before.add(relation.from().id());
      }
    }
    before.addAll(answered(event));
    return before;
  }

  /** "In response to the raid": the events that an act is said to answer. */
  private List<String> answered(Event event) {
    List<Span> answers =
        reading.all(Circumstance.class).stream()
            .filter(circumstance -> circumstance.of().id().equals(event.id()))
            .filter(circumstance -> circumstance.kind().value() == Circumstance.Kind.RESPONSE)
            .flatMap(circumstance -> circumstance.evidence().stream())
            .toList();
    return reading.all(Event.class).stream()
        .filter(other -> !other.id().equals(event.id()))
        .filter(
            other ->
                other.mentions().stream()
                    .anyMatch(told -> answers.stream().anyMatch(words -> isNext(words, told))))
        .map(Event::id)
        .toList();
  }

  /** Whether an event is told right behind some words, with an article or two words between. */
  private boolean isNext(Span words, Span told) {
    if (told.start() < words.end()) {
      return false;
    }
    int from = reading.text().offsetByCodePoints(0, words.end());
    int to = reading.text().offsetByCodePoints(from, told.start() - words.end());
    String between = reading.text().substring(from, to).strip();
    return between.split("\\s+").length <= NEAR && !between.contains(".");
  }
}
