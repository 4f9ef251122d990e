package org.armistice.reading.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armistice.reading.agreement.AgreementLayer;
import org.armistice.reading.claim.Attribution;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.position.PositionDraft;
import org.armistice.reading.syntax.Clauses;
import org.armistice.record.Attested;
import org.armistice.record.Claim;
import org.armistice.record.ContentId;
import org.armistice.record.Event;
import org.armistice.record.Position;
import org.armistice.record.Ref;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Positions as records: who holds it, on what, whose conduct that is. "It" after a quotation is the
 * matter of the words quoted before, not the nearest noun.
 */
final class Positions {
  private final Document document;
  private final Actors actors;
  private final Claims claims;
  private final EventGroups groups;
  private final Events events;
  private final Demands demands;
  private final Trends trends;
  private final Agreements agreements;
  private final AgreementLayer agreementLayer;
  private final List<Attribution> attributions;
  private final List<Built> built = new ArrayList<>();

  /**
   * A position with whose conduct it judges.
   *
   * @param sides of the conduct, see {@link Actors#side}
   */
  record Built(PositionDraft draft, Position position, Set<String> sides) {
    Ref ref() {
      return new Ref(position.id(), label(position));
    }
  }

  Positions(
      Layers layers,
      Actors actors,
      Claims claims,
      EventGroups groups,
      Events events,
      Demands demands,
      Trends trends,
      Agreements agreements) {
    this.document = layers.document();
    this.actors = actors;
    this.claims = claims;
    this.groups = groups;
    this.events = events;
    this.demands = demands;
    this.trends = trends;
    this.agreements = agreements;
    this.agreementLayer = layers.agreements();
    this.attributions = layers.attributions();
    for (PositionDraft draft : layers.positions()) {
      position(draft).ifPresent(built::add);
    }
  }

  List<Position> all() {
    return built.stream().map(Built::position).toList();
  }

  List<Built> built() {
    return built;
  }

  static String label(Position position) {
    return position.holder().value().label() + ": " + words(position.value().value());
  }

  static String words(Position.Value value) {
    return switch (value) {
      case CONSISTENT -> "consistent";
      case INCONSISTENT -> "inconsistent";
      case VIOLATION -> "a violation";
      case JUSTIFIED_BY_EXCEPTION -> "justified";
      case DENIES_EVENT -> "denies the event";
      case DENIES_RESPONSIBILITY -> "denies responsibility";
      case DENIES_TERM -> "denies the term";
      case NOT_IN_FORCE -> "not in force";
      case OUTSIDE_SCOPE -> "outside its scope";
    };
  }

  private Optional<Built> position(PositionDraft draft) {
    Phrase trigger = draft.trigger();
    Optional<Ref> said = claims.said(trigger.sentence(), trigger.head());
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Claim claim = claims.get(said.get());
    Subject subject = draft.anaphor() ? before(trigger, claim) : named(draft, claim);
    Optional<Integer> agreement =
        draft.agreement().or(() -> agreementLayer.lastBefore(trigger.sentence()));
    List<Span> evidence = new ArrayList<>(subject.words());
    evidence.add(span(trigger));
    evidence.addAll(claim.content());
    Position position =
        new Position(
            ContentId.of("position", document.report().id(), span(trigger)),
            document.report().id(),
            claims.holder(said.get()),
            subject.record(),
            subject.words(),
            subject.conduct(),
            agreement.map(index -> agreements.attested(index, span(trigger))).orElse(null),
            Attested.of(
                claim.act() == Claim.SpeechAct.DENY ? draft.denied() : draft.value(),
                draft.rule(),
                span(trigger)),
            null,
            draft.evaluation().isEmpty()
                ? null
                : Attested.of(
                    span(draft.evaluation().get(0)).text(),
                    "evaluations",
                    span(draft.evaluation().get(0))),
            claim.repeated(),
            said.get(),
            evidence.stream().distinct().sorted().toList());
    claims.note(said.get(), new Ref(position.id(), label(position)));
    return Optional.of(
        new Built(
            draft,
            position,
            subject.conduct().stream()
                .map(actors::side)
                .collect(Collectors.toCollection(TreeSet::new))));
  }

  /** What a position is on: a record where one is sure, its words, and whose conduct it is. */
  private record Subject(@Nullable Attested<Ref> record, List<Span> words, List<Ref> conduct) {}

  private Subject named(PositionDraft draft, Claim claim) {
    Phrase phrase = draft.subject();
    if (phrase == null) {
      return new Subject(null, List.of(), List.of());
    }
    Span words = span(phrase);
    Optional<EventGroup> group = groups.in(phrase);
    if (group.isPresent()) {
      return new Subject(
          Attested.of(events.ref(group.get()), "position:event", words),
          List.of(words),
          doers(group.get()));
    }
    Optional<Trends.Built> trend = spokenOf(phrase);
    if (trend.isPresent()) {
      return new Subject(
          Attested.of(trend.get().ref(), "position:trend", words),
          List.of(words),
          trend.get().trend().actors().stream().map(Attested::value).toList());
    }
    Optional<Attested<Ref>> actor = actors.of(phrase);
    if (actor.isPresent()) {
      Ref who = actor.get().value();
      Optional<EventGroup> means = means(draft.trigger());
      return new Subject(
          means.map(act -> Attested.of(events.ref(act), "position:means", words)).orElse(null),
          List.of(words),
          List.of(who));
    }
    List<Ref> conduct = new ArrayList<>();
    possessor(phrase).ifPresent(conduct::add);
    if (conduct.isEmpty()) {
      conduct.addAll(blamed(draft.trigger()));
    }
    return new Subject(null, List.of(words), conduct);
  }

  /** "The attacks", where the sentence before told that attacks have gone up. */
  private Optional<Trends.Built> spokenOf(Phrase phrase) {
    ParsedSentence sentence = document.sentences().get(phrase.sentence());
    String lemma = sentence.parse().lemma(phrase.head());
    boolean definite =
        sentence
            .parse()
            .child(phrase.head(), "det")
            .map(sentence::lower)
            .filter(Set.of("the", "these", "those")::contains)
            .isPresent();
    if (!definite) {
      return Optional.empty();
    }
    return trends.built().stream()
        .filter(
            built -> {
              Phrase counted = built.draft().counted();
              return phrase.sentence() - counted.sentence() == 1
                  && document
                      .sentences()
                      .get(counted.sentence())
                      .parse()
                      .lemma(counted.head())
                      .equals(lemma);
            })
        .findFirst();
  }

  private List<Ref> doers(EventGroup group) {
    return events.of(group).in(Event.Role.ACTOR);
  }

  /** "broke the truce with air strikes": the act by which. */
  private Optional<EventGroup> means(Phrase trigger) {
    ParsedSentence sentence = document.sentences().get(trigger.sentence());
    for (int place : Clauses.means(sentence, trigger.head())) {
      Optional<EventGroup> act = groups.at(trigger.sentence(), place);
      if (act.isPresent()) {
        return act;
      }
    }
    return Optional.empty();
  }

  /** "their violence", "Taliban attacks": whose it is. */
  private Optional<Ref> possessor(Phrase phrase) {
    ParsedSentence sentence = document.sentences().get(phrase.sentence());
    for (int child : sentence.parse().children(phrase.head())) {
      String relation = sentence.parse().relation(child);
      if (relation.equals("nmod:poss") || relation.equals("compound") || relation.equals("amod")) {
        Optional<Attested<Ref>> actor = actors.at(phrase.sentence(), child);
        if (actor.isPresent()) {
          return Optional.of(actor.get().value());
        }
      }
    }
    for (int child : Clauses.after(sentence, phrase.head(), Set.of("of", "by"))) {
      Optional<Attested<Ref>> actor = actors.at(phrase.sentence(), child);
      if (actor.isPresent()) {
        return Optional.of(actor.get().value());
      }
    }
    return Optional.empty();
  }

  /** Whom the enclosing words blame: the object of "criticized X for ...". */
  private List<Ref> blamed(Phrase trigger) {
    List<Ref> blamed = new ArrayList<>();
    for (Attribution attribution : attributions) {
      var addressee = attribution.addressee();
      var cue = attribution.cue();
      if (!attribution.says(trigger.sentence(), trigger.head())) {
        continue;
      }
      if (addressee != null) {
        actors
            .at(addressee.sentence(), addressee.head())
            .ifPresent(actor -> blamed.add(actor.value()));
      } else if (cue != null) {
        document
            .sentences()
            .get(cue.sentence())
            .parse()
            .child(cue.head(), "obj")
            .flatMap(object -> actors.at(cue.sentence(), object))
            .ifPresent(actor -> blamed.add(actor.value()));
      }
    }
    return blamed;
  }

  /**
   * The matter of the words before: what the same speaker demanded or told of in the sentence
   * before; without such, nothing.
   */
  private Subject before(Phrase trigger, Claim claim) {
    for (int sentence = trigger.sentence();
        sentence >= Math.max(0, trigger.sentence() - 1);
        sentence--) {
      List<Span> words = new ArrayList<>();
      List<Ref> conduct = new ArrayList<>();
      Attested<Ref> record = null;
      for (Demands.Built demand : demands.built()) {
        boolean sameSpeaker = demand.demand().speaker().value().id().equals(claim.speaker().id());
        Phrase object = demand.draft().object();
        if (sameSpeaker
            && object != null
            && object.sentence() == sentence
            && isBefore(object, trigger)) {
          words.add(span(object));
          Attested<Ref> addressee = demand.demand().addressee();
          if (addressee != null) {
            conduct.add(addressee.value());
          }
          record =
              record == null
                  ? Attested.of(
                      conduct(demand, object), "position:matter-of-words-before", span(object))
                  : record;
        }
      }
      if (!words.isEmpty()) {
        return new Subject(record, words, conduct.stream().distinct().toList());
      }
      Optional<Subject> told = toldBefore(trigger, claim, sentence);
      if (told.isPresent()) {
        return told.get();
      }
    }
    return new Subject(null, List.of(), List.of());
  }

  /** "their offensive actions", asked of the militia, are the militia's. */
  private Ref conduct(Demands.Built demand, Phrase object) {
    String words = span(object).text();
    Attested<Ref> addressee = demand.demand().addressee();
    String own = words.replaceFirst("(?i)^(their|its|his|her) ", "");
    if (addressee == null || own.length() == words.length()) {
      return new Ref(demand.demand().id(), words);
    }
    return new Ref(demand.demand().id(), own + " of " + addressee.value().label());
  }

  private Optional<Subject> toldBefore(Phrase trigger, Claim claim, int sentence) {
    for (EventGroup group : groups.all()) {
      for (var mention : group.mentions()) {
        Phrase at = new Phrase(mention.sentence(), mention.head(), mention.start(), mention.end());
        boolean sameSpeaker =
            claims
                .said(mention.sentence(), mention.head())
                .filter(said -> claims.get(said).speaker().id().equals(claim.speaker().id()))
                .isPresent();
        if (mention.sentence() == sentence && sameSpeaker && isBefore(at, trigger)) {
          return Optional.of(
              new Subject(
                  Attested.of(events.ref(group), "position:matter-of-words-before", span(at)),
                  List.of(span(at)),
                  doers(group)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isBefore(Phrase one, Phrase other) {
    return one.sentence() < other.sentence()
        || (one.sentence() == other.sentence() && one.end() <= other.start());
  }

  private Span span(Phrase phrase) {
    return document.span(phrase.sentence(), phrase.start(), phrase.end());
  }
}
