package org.armistice.reading.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.reading.circumstance.CircumstanceDraft;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.event.EventArgument;
import org.armistice.reading.event.EventMention;
import org.armistice.record.Attested;
import org.armistice.record.Circumstance;
import org.armistice.record.ContentId;
import org.armistice.record.Ref;
import org.armistice.record.Span;

/**
 * Circumstances given to their acts: to the event that their words hang on, else to the only event
 * of the sentence, else to what was last told of that is the speaker's own doing, or that the
 * speaker counted. With none of these they are given to nothing.
 */
final class Circumstances {
  /** How many sentences back an act may lie that "it acted in self-defence" speaks of. */
  private static final int FARTHEST = 3;

  private final Document document;
  private final Layers layers;
  private final Actors actors;
  private final Times times;
  private final Claims claims;
  private final EventGroups groups;
  private final Events events;
  private final Counts counts;
  private final List<Circumstance> circumstances = new ArrayList<>();

  Circumstances(
      Layers layers,
      Actors actors,
      Times times,
      Claims claims,
      EventGroups groups,
      Events events,
      Counts counts) {
    this.document = layers.document();
    this.layers = layers;
    this.actors = actors;
    this.times = times;
    this.claims = claims;
    this.groups = groups;
    this.events = events;
    this.counts = counts;
    for (EventGroup group : groups.all()) {
      for (EventMention mention : group.mentions()) {
        things(group, mention);
      }
    }
    for (CircumstanceDraft draft : layers.circumstances()) {
      acts(draft).forEach(of -> add(of, draft));
    }
  }

  List<Circumstance> all() {
    return circumstances;
  }

  /** What an act fell upon that is nobody: "a base of the army", "a hospital". */
  private void things(EventGroup group, EventMention mention) {
    for (EventArgument argument : mention.in(EventArgument.Role.RECIPIENT)) {
      if (actors.at(mention.sentence(), argument.head()).isPresent()) {
        continue;
      }
      Phrase phrase = EventGroups.phrase(mention, argument);
      boolean thing =
          document.sentences().get(phrase.sentence()).parse().upos(phrase.head()).equals("NOUN");
      if (!thing || times.isTime(phrase)) {
        continue;
      }
      Span words = document.span(phrase.sentence(), phrase.start(), phrase.end());
      add(
          new Circumstance(
              ContentId.of("circumstance", document.report().id(), "thing", words),
              document.report().id(),
              events.ref(group),
              Attested.of(Circumstance.Kind.THING, "event:recipient", words),
              Attested.of(words.text(), "event:recipient", words),
              owner(phrase).orElse(null),
              mention.negated(),
              events.claimOf(mention),
              List.of(words)));
    }
  }

  private void add(Circumstance circumstance) {
    if (circumstances.stream().noneMatch(old -> old.id().equals(circumstance.id()))) {
      circumstances.add(circumstance);
    }
  }

  /** "a base of the army", "an army base": whose it is. */
  private Optional<Attested<Ref>> owner(Phrase phrase) {
    ParsedSentence sentence = document.sentences().get(phrase.sentence());
    for (int token = phrase.start(); token < phrase.end(); token++) {
      if (token != phrase.head() && sentence.parse().isUnder(token, phrase.head())) {
        Optional<Attested<Ref>> actor = actors.at(phrase.sentence(), token);
        if (actor.isPresent()) {
          return actor;
        }
      }
    }
    return Optional.empty();
  }

  private void add(Ref of, CircumstanceDraft draft) {
    Span words = span(draft.words());
    Phrase by = draft.by();
    Span told = by == null ? words : span(by);
    Ref claim = claims.at(draft.words(), draft.words());
    Circumstance circumstance =
        new Circumstance(
            ContentId.of("circumstance", document.report().id(), draft.kind(), words, of.id()),
            document.report().id(),
            of,
            Attested.of(draft.kind(), draft.rule(), words),
            Attested.of(told.text(), draft.rule(), told),
            actors.of(by).orElse(null),
            draft.negated(),
            claim,
            List.of(words));
    add(circumstance);
    claims.note(claim, new Ref(circumstance.id(), label(circumstance)));
  }

  static String label(Circumstance circumstance) {
    return circumstance.of().label() + ": " + circumstance.words().value();
  }

  private List<Ref> acts(CircumstanceDraft draft) {
    int sentence = draft.words().sentence();
    Parse parse = document.sentences().get(sentence).parse();
    for (int at = draft.words().head(); at >= 0; at = parse.head(at)) {
      Optional<Ref> here = told(sentence, at);
      if (here.isPresent()) {
        return List.of(here.get());
      }
    }
    List<Ref> inSentence = new ArrayList<>();
    for (EventGroup group : groups.all()) {
      if (isViolent(group) && group.mentions().stream().anyMatch(m -> m.sentence() == sentence)) {
        inSentence.add(events.ref(group));
      }
    }
    if (inSentence.size() == 1) {
      return inSentence;
    }
    return inSentence.isEmpty() ? before(draft) : List.of();
  }

  private Optional<Ref> told(int sentence, int token) {
    for (EventGroup group : groups.all()) {
      boolean here =
          group.mentions().stream()
              .anyMatch(
                  mention ->
                      mention.sentence() == sentence
                          && (mention.head() == token || mention.anchor() == token));
      if (here && isViolent(group)) {
        return Optional.of(events.ref(group));
      }
    }
    return Optional.empty();
  }

  private boolean isViolent(EventGroup group) {
    return switch (events.of(group).coding().value().plover()) {
      case ASSAULT, COERCE, MOBILIZE -> true;
      case AGREE,
          CONSULT,
          SUPPORT,
          CONCEDE,
          COOPERATE,
          AID,
          RETREAT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          SANCTION ->
          false;
    };
  }

  /** What was last told of that the speaker did or counted; counts of one sentence go together. */
  private List<Ref> before(CircumstanceDraft draft) {
    int sentence = draft.words().sentence();
    Optional<Ref> said = claims.said(sentence, draft.words().head());
    if (said.isEmpty()) {
      return List.of();
    }
    Ref speaker = claims.get(said.get()).speaker();
    for (int at = sentence; at >= Math.max(0, sentence - FARTHEST); at--) {
      List<Ref> told = new ArrayList<>();
      for (Counts.Built count : counts.built()) {
        if (count.draft().trigger().sentence() == at
            && mayBeOne(speaker, count.count().counter().value())) {
          told.add(count.ref());
        }
      }
      for (EventGroup group : told.isEmpty() ? groups.all() : List.<EventGroup>of()) {
        int where = at;
        boolean here = group.mentions().stream().anyMatch(m -> m.sentence() == where);
        boolean own =
            groups.sidesOf(group, EventArgument.Role.ACTOR).contains(actors.side(speaker));
        if (told.isEmpty() && here && isViolent(group) && own) {
          told.add(events.ref(group));
        }
      }
      if (!told.isEmpty()) {
        return told;
      }
    }
    return List.of();
  }

  /** "The mission" after "the monitoring mission" is taken for it. */
  private boolean mayBeOne(Ref one, Ref other) {
    return actors.side(one).equals(actors.side(other))
        || lastWord(one.label()).equals(lastWord(other.label()));
  }

  private static String lastWord(String label) {
    return label.substring(label.lastIndexOf(' ') + 1);
  }

  private Span span(Phrase phrase) {
    return document.span(phrase.sentence(), phrase.start(), phrase.end());
  }
}
