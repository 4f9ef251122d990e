package org.armistice.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.record.Actor;
import org.armistice.record.Claim;
import org.armistice.record.Coding;
import org.armistice.record.Entry;
import org.armistice.record.Event;
import org.armistice.record.Passage;
import org.armistice.record.Place;
import org.armistice.record.PloverEvent;
import org.armistice.record.Published;
import org.armistice.record.Reading;
import org.armistice.record.Span;
import org.armistice.record.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * An event of one report with where and when it was, as far as told.
 *
 * @param order of its report, from 0
 * @param from first day that it may have been on; {@code null} where nothing is told
 * @param words of the sentences that tell of it
 * @param names that stand in them
 */
record Happening(
    int order,
    Event event,
    @Nullable Place place,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate published,
    Set<String> doers,
    Set<String> words,
    Set<String> names) {

  /** News of one act comes within so many days. */
  private static final int NEWS_DAYS = 2;

  /**
   * Empty where an event is none of violence or force, which claims are set against each other on.
   */
  static Optional<Happening> of(Reading reading, int order, Event event) {
    boolean happened =
        switch (event.timeStatus()) {
          case CURRENT, HISTORICAL, HYPOTHETICAL -> true;
          case FUTURE, HABITUAL -> false;
        };
    if (!happened || event.coding().value().plover().quad() != PloverEvent.Quad.MATERIAL_CONFLICT) {
      return Optional.empty();
    }
    Place place = null;
    TimeSpan time = null;
    for (Entry entry : reading.entries()) {
      if (event.place() != null && entry.id().equals(event.place().value().id())) {
        place = (Place) entry;
      }
      if (event.time() != null && entry.id().equals(event.time().value().id())) {
        time = (TimeSpan) entry;
      }
    }
    Set<String> doers = new TreeSet<>();
    event.participants().stream()
        .filter(part -> part.role() == Event.Role.ACTOR)
        .map(part -> Voice.of(reading, part.actor().value()).side())
        .filter(side -> !side.isEmpty())
        .forEach(doers::add);
    List<Span> sentences = sentences(reading, event);
    Place where = place == null ? onlyTown(reading, saidIn(reading, event, sentences)) : place;
    Published published = reading.report().published();
    Set<String> words = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    for (Span sentence : sentences) {
      words.addAll(Words.of(sentence.text()));
      names.addAll(Words.names(sentence.text()));
    }
    return Optional.of(
        new Happening(
            order,
            event,
            where,
            time == null ? null : time.earliest(),
            time == null ? null : time.latest(),
            published == null ? null : published.date(),
            doers,
            words,
            names));
  }

  private static List<Span> sentences(Reading reading, Event event) {
    List<Span> sentences = new ArrayList<>();
    for (Passage passage : reading.all(Passage.class)) {
      for (Span mention : event.mentions()) {
        if (passage.start() <= mention.start() && mention.end() <= passage.end()) {
          sentences.addAll(passage.evidence());
        }
      }
    }
    return sentences.stream().distinct().toList();
  }

  /** Of sentences that have somebody tell of an event the words told: not where they were told. */
  private static List<Span> saidIn(Reading reading, Event event, List<Span> sentences) {
    List<Span> said =
        reading.all(Claim.class).stream()
            .filter(claim -> claim.quoteMode() != Claim.QuoteMode.OWN_VOICE)
            .flatMap(claim -> claim.content().stream())
            .filter(words -> event.mentions().stream().anyMatch(words::covers))
            .toList();
    boolean all =
        event.mentions().stream()
            .allMatch(mention -> said.stream().anyMatch(words -> words.covers(mention)));
    return all ? said : sentences;
  }

  /** The one town that the sentences name; the event itself may not say that it was there. */
  private static @Nullable Place onlyTown(Reading reading, List<Span> sentences) {
    Place town = null;
    for (Place place : reading.all(Place.class)) {
      boolean inThem =
          place.evidence().stream()
              .anyMatch(span -> sentences.stream().anyMatch(sentence -> sentence.covers(span)));
      if (inThem && !isRegion(place)) {
        if (town != null && !same(town, place)) {
          return null;
        }
        town = place;
      }
    }
    return town;
  }

  int first() {
    return event.mentions().get(0).start();
  }

  boolean isTimed() {
    return from != null || to != null;
  }

  /** Whether the two cannot be one: other places, other days, other weapons. */
  boolean isOtherThan(Happening other) {
    return isElsewhere(other) || isAnotherDay(other) || isAnotherKind(other);
  }

  /** How much speaks for the two being one, 0 to 2; at least 0.7 to be taken for one. */
  double likeness(Happening other) {
    double score = Words.shared(words, other.words) * 0.7;
    if (place != null && other.place != null) {
      boolean vague = isRegion(place) || isRegion(other.place);
      score += vague ? 0.25 : same(place, other.place) ? 0.5 : 0.35;
    }
    if (isTimed() && other.isTimed()) {
      score += 0.25;
    }
    if (Words.shared(names, other.names) >= 0.5) {
      score += 0.3;
    }
    if (doers.stream().anyMatch(other.doers::contains)) {
      score += 0.15;
    }
    if (isOneActInOneTown(other)) {
      score += 0.2;
    }
    return score;
  }

  /** The same kind of act in the same town, of which both are news of the same days. */
  private boolean isOneActInOneTown(Happening other) {
    var mine = event.coding().value().acled();
    return place != null
        && other.place != null
        && !isRegion(place)
        && same(place, other.place)
        && mine != null
        && mine == other.event.coding().value().acled()
        && published != null
        && other.published != null
        && Math.abs(ChronoUnit.DAYS.between(published, other.published)) <= NEWS_DAYS;
  }

  private static boolean isRegion(Place place) {
    return switch (place.kind()) {
      case COUNTRY, ADM1, AREA, LINE, ZONE, SEA -> true;
      case ADM2, TOWN -> false;
    };
  }

  private boolean isElsewhere(Happening other) {
    Place mine = place;
    Place theirs = other.place;
    if (mine == null || theirs == null) {
      return false;
    }
    return !same(mine, theirs) && !within(mine, theirs) && !within(theirs, mine);
  }

  private static boolean same(Place one, Place other) {
    return one.gazetteer() != null && one.gazetteer().equals(other.gazetteer())
        || one.name().equalsIgnoreCase(other.name());
  }

  private static boolean within(Place inner, Place outer) {
    boolean holds = outer.kind() != Place.Kind.TOWN;
    return holds && inner.within().stream().anyMatch(unit -> unit.equalsIgnoreCase(outer.name()));
  }

  private boolean isAnotherDay(Happening other) {
    if (isTimed() && other.isTimed()) {
      return isAfter(from, other.to) || isAfter(other.from, to);
    }
    return isAfter(from, other.published) || isAfter(other.from, published);
  }

  private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isAfter(other);
  }

  /** An air strike is no gun attack; an attack of no told kind may be either. */
  private boolean isAnotherKind(Happening other) {
    Coding mine = event.coding().value();
    Coding theirs = other.event.coding().value();
    if (mine.plover() != theirs.plover()) {
      return true;
    }
    return mine.mode() != null
        && theirs.mode() != null
        && !isFiring()
        && !other.isFiring()
        && !family(mine).equals(family(theirs));
  }

  /** "fired at the town" may be guns, rockets or shells. */
  private boolean isFiring() {
    return event.mentions().stream()
        .anyMatch(span -> span.text().toLowerCase(Locale.ROOT).contains("fir"));
  }

  /** What speakers may call differently: the weapon that fell from above or from afar. */
  private static String family(Coding coding) {
    String mode = String.valueOf(coding.mode()).toLowerCase(Locale.ROOT);
    return switch (mode) {
      case "aerial",
          "drone",
          "heavy-weapons",
          "explosives",
          "suicide-attack",
          "destroy",
          "targeted" ->
          "from afar";
      default -> mode;
    };
  }

  /** "Nine people" are not said to be civilians. */
  private static boolean isAnybody(String name) {
    return name.matches("(?i).*\\b(people|persons?|others|bodies)");
  }

  /** Who was harmed by it, by the kinds of its recipients. */
  static Telling.Victims victims(Reading reading, Event event) {
    boolean civilian = false;
    boolean armed = false;
    for (var ref : event.in(Event.Role.RECIPIENT)) {
      for (Actor actor : reading.all(Actor.class)) {
        if (actor.id().equals(ref.id())) {
          switch (actor.kind()) {
            case CIVILIANS -> civilian |= !isAnybody(actor.name());
            case MILITARY, POLICE, ARMED_GROUP -> armed = true;
            case STATE,
                GOVERNMENT,
                PARTY,
                INTERNATIONAL_BODY,
                ORGANISATION,
                MEDIA,
                OFFICIAL,
                GROUP,
                UNKNOWN -> {}
          }
        }
      }
    }
    return civilian == armed
        ? Telling.Victims.NOT_STATED
        : civilian ? Telling.Victims.CIVILIAN : Telling.Victims.ARMED;
  }
}
