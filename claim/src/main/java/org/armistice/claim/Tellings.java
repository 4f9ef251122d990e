package org.armistice.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.armistice.record.Actor;
import org.armistice.record.Attested;
import org.armistice.record.Claim;
import org.armistice.record.Event;
import org.armistice.record.Reading;
import org.armistice.record.Ref;
import org.armistice.record.Span;
import org.armistice.record.Toll;

/** The claims of a report that somebody other than the outlet makes. */
final class Tellings {
  private static final Pattern OWN_PEOPLE =
      Pattern.compile(
          "\\b(its|their|our) (own )?(soldiers|troops|men|fighters|servicemen|members|officers)\\b");

  /** "Ten of the assailants also died": not those whom they killed. */
  private static final Pattern ATTACKERS =
      Pattern.compile(
          "\\w+ (of the )?(assailants|attackers|bombers|raiders|hijackers) (also )?"
              + "(were|had|have|was|died|are)");

  private static final Pattern DOUBTS =
      Pattern.compile("claims:object:(question|dispute|doubt|challenge|contest)\\b.*");

  private final Reading reading;
  private final int order;
  private final Matters matters;
  private final List<Event> events;

  Tellings(Reading reading, int order, Matters matters) {
    this.reading = reading;
    this.order = order;
    this.matters = matters;
    this.events = reading.all(Event.class);
  }

  List<Telling> all() {
    List<Telling> all = new ArrayList<>();
    Voice before = null;
    for (Claim claim : reading.all(Claim.class)) {
      if (claim.quoteMode() != Claim.QuoteMode.OWN_VOICE) {
        Voice own = Voice.of(reading, claim.speaker());
        Voice voice = before == null ? own : own.after(before);
        all.add(telling(claim, voice));
        before = voice.side().isEmpty() ? before : voice;
      }
    }
    return all;
  }

  private Telling telling(Claim claim, Voice voice) {
    String text = String.join(" ", claim.content().stream().map(Span::text).toList());
    Optional<Integer> own = matter(claim);
    List<Voice> doers = doers(claim, voice, text, own.isPresent());
    Optional<Integer> matter =
        own.or(() -> matters.named(order, Words.names("“ " + text)))
            .or(() -> matters.toldBefore(order, claim.content().get(0).start()));
    return new Telling(
        reading,
        order,
        claim,
        voice,
        matter.orElse(-1),
        own.isPresent(),
        doers,
        tolls(claim),
        victims(claim, text),
        losers(claim, voice, text, doers),
        denies(claim, text),
        owners(claim, voice, text),
        Words.of(text));
  }

  /** The matter of the first event of violence or force that its words tell of. */
  private Optional<Integer> matter(Claim claim) {
    return told(claim).stream()
        .map(event -> matters.of(order, event.id()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The events that a claim's words tell of, in the order of their words. */
  private List<Event> told(Claim claim) {
    List<Event> told = new ArrayList<>();
    for (Event event : events) {
      boolean noted = claim.about().stream().anyMatch(ref -> ref.id().equals(event.id()));
      if (noted || event.mentions().stream().anyMatch(span -> covers(claim, span))) {
        told.add(event);
      }
    }
    told.sort(Comparator.comparingInt(event -> first(event, claim)));
    return told;
  }

  private static int first(Event event, Claim claim) {
    return event.mentions().stream()
        .filter(span -> covers(claim, span))
        .mapToInt(Span::start)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static boolean covers(Claim claim, Span span) {
    return claim.content().stream().anyMatch(content -> content.covers(span));
  }

  private static boolean covers(Claim claim, Attested<?> value) {
    return value.evidence().stream().anyMatch(span -> covers(claim, span));
  }

  /** Who did it: by the event's own words, by the words that accuse, or the one who owns up. */
  private List<Voice> doers(Claim claim, Voice voice, String text, boolean told) {
    List<Voice> doers = new ArrayList<>();
    for (Event event : told(claim)) {
      if (matters.of(order, event.id()).isPresent()) {
        event.participants().stream()
            .filter(part -> part.role() == Event.Role.ACTOR && covers(claim, part.actor()))
            .forEach(part -> add(doers, part.actor().value()));
      }
    }
    // "blamed the army for the escalation" lays no deed to anybody that is told of
    boolean ofSomethingElse = !told && text.contains(" for ");
    if (doers.isEmpty() && claim.act() == Claim.SpeechAct.ACCUSE && !ofSomethingElse) {
      accused(claim).ifPresent(actor -> add(doers, new Ref(actor.id(), actor.name())));
    }
    if (doers.isEmpty() && Pointing.has(text, Pointing.Kind.BLAME) && !denies(claim, text)) {
      accused(claim).ifPresent(actor -> add(doers, new Ref(actor.id(), actor.name())));
    }
    boolean owns = claim.act() == Claim.SpeechAct.ACKNOWLEDGE && claim.rule().contains(":claim");
    if (owns || (claim.act() == Claim.SpeechAct.DENY && isOwn(claim, text))) {
      return List.of(voice);
    }
    return List.copyOf(doers);
  }

  /** The first in a claim's words that can have done it. */
  private Optional<Actor> accused(Claim claim) {
    return reading.all(Actor.class).stream()
        .filter(Tellings::canBeAccused)
        .filter(actor -> actor.evidence().stream().anyMatch(span -> covers(claim, span)))
        .min(Comparator.comparingInt(actor -> start(actor, claim)));
  }

  private static int start(Actor actor, Claim claim) {
    return actor.evidence().stream()
        .filter(span -> covers(claim, span))
        .mapToInt(Span::start)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static boolean canBeAccused(Actor actor) {
    return switch (actor.kind()) {
      case STATE, GOVERNMENT, MILITARY, POLICE, ARMED_GROUP, PARTY, OFFICIAL, GROUP, UNKNOWN ->
          true;
      case INTERNATIONAL_BODY, ORGANISATION, MEDIA, CIVILIANS -> false;
    };
  }

  private void add(List<Voice> doers, Ref actor) {
    Voice voice = Voice.of(reading, actor);
    if (doers.stream().noneMatch(voice::isSameAs)) {
      doers.add(voice);
    }
  }

  /**
   * "denied shelling the town", "denied that it had", "denied any involvement", and "denied the
   * attack" where one who fights says so: what is denied is the speaker's own deed.
   */
  private boolean isOwn(Claim claim, String text) {
    return claim.rule().contains(":participle:")
        || Pointing.isOfSelf(text)
        || Pointing.opens(text, Pointing.Kind.OWN, 3)
        || (claim.rule().equals("claims:object:deny") && fights(claim.speaker()));
  }

  private boolean fights(Ref speaker) {
    return reading.all(Actor.class).stream()
        .filter(actor -> actor.id().equals(speaker.id()))
        .anyMatch(
            actor ->
                switch (actor.kind()) {
                  case STATE, MILITARY, POLICE, ARMED_GROUP -> true;
                  case GOVERNMENT,
                      PARTY,
                      INTERNATIONAL_BODY,
                      ORGANISATION,
                      MEDIA,
                      OFFICIAL,
                      GROUP,
                      CIVILIANS,
                      UNKNOWN ->
                      false;
                });
  }

  /**
   * The side whose people the claim counts: "three of its soldiers", "five Ukrainian soldiers";
   * empty where the words do not say.
   */
  private String losers(Claim claim, Voice voice, String text, List<Voice> doers) {
    if (ATTACKERS.matcher(text).find()) {
      return "attackers";
    }
    // "its fighters had killed 25" counts others
    if (OWN_PEOPLE.matcher(text).find() && doers.stream().noneMatch(voice::isSameAs)) {
      return voice.side();
    }
    for (Event event : told(claim)) {
      for (Event.Participant part : event.participants()) {
        if (part.role() == Event.Role.RECIPIENT && covers(claim, part.actor())) {
          String side = Voice.of(reading, part.actor().value()).side();
          if (!side.isEmpty()) {
            return side;
          }
        }
      }
    }
    return "";
  }

  private List<Toll> tolls(Claim claim) {
    List<Toll> tolls = new ArrayList<>();
    for (Event event : events) {
      for (Toll toll : event.tolls()) {
        boolean counted =
            toll.amount().value().low() != null || toll.amount().value().best() != null;
        if (counted && covers(claim, toll.amount()) && !isNested(claim, toll)) {
          tolls.add(toll);
        }
      }
    }
    return tolls;
  }

  /** Whether the number is another's whose words stand inside the claim. */
  private boolean isNested(Claim claim, Toll toll) {
    Ref counter = toll.counter();
    return counter != null && !counter.id().equals(claim.speaker().id());
  }

  /** Whom it befell: by the event, else by the first words that name them. */
  private Telling.Victims victims(Claim claim, String text) {
    Telling.Victims told = victims(claim);
    if (told != Telling.Victims.NOT_STATED || !Pointing.has(text, Pointing.Kind.HARM)) {
      return told;
    }
    Optional<Pointing.Kind> named =
        Pointing.first(text, EnumSet.of(Pointing.Kind.CIVILIAN, Pointing.Kind.ARMED));
    return named.isEmpty()
        ? Telling.Victims.NOT_STATED
        : named.get() == Pointing.Kind.CIVILIAN ? Telling.Victims.CIVILIAN : Telling.Victims.ARMED;
  }

  private Telling.Victims victims(Claim claim) {
    Telling.Victims found = Telling.Victims.NOT_STATED;
    for (Event event : told(claim)) {
      boolean own =
          event.participants().stream()
              .anyMatch(part -> part.role() == Event.Role.RECIPIENT && covers(claim, part.actor()));
      if (own && found == Telling.Victims.NOT_STATED) {
        found = Happening.victims(reading, event);
      }
    }
    return found;
  }

  /** "a claim by separatists", "the Ukrainian reports": whose words are spoken of. */
  private List<Voice> owners(Claim claim, Voice voice, String text) {
    List<Voice> owners = new ArrayList<>();
    if (!Pointing.opens(text, Pointing.Kind.ACCUSATION, 5)
        && !Pointing.opens(text, Pointing.Kind.STATEMENT, 5)) {
      return owners;
    }
    reading.all(Actor.class).stream()
        .filter(actor -> actor.evidence().stream().anyMatch(span -> covers(claim, span)))
        .map(actor -> Voice.of(reading, new Ref(actor.id(), actor.name())))
        .filter(other -> !other.isSameAs(voice) && !other.side().isEmpty())
        .forEach(owners::add);
    return owners;
  }

  private static boolean denies(Claim claim, String text) {
    // "that the army had struck, after a minister had called it a lie" is no dismissal
    String words = text.replaceFirst("(?i)^that (?=\\p{L})", "");
    boolean dismissed =
        Pointing.has(words, Pointing.Kind.DISMISSAL)
            && (Pointing.opens(words, Pointing.Kind.ACCUSATION, 4)
                || Pointing.opens(words, Pointing.Kind.NUMBER, 4)
                || Pointing.opens(words, Pointing.Kind.STATEMENT, 4));
    boolean doubted =
        DOUBTS.matcher(claim.rule()).matches()
            && (Pointing.opens(words, Pointing.Kind.ACCUSATION, 4)
                || Pointing.opens(words, Pointing.Kind.STATEMENT, 4));
    return claim.act() == Claim.SpeechAct.DENY
        || doubted
        || claim.factuality() == Claim.Factuality.NEGATED
        || dismissed;
  }
}
