package org.armistice.reading.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.reading.agreement.AgreementMention;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.relation.RelationDraft;
import org.armistice.record.Announcement;
import org.armistice.record.Attested;
import org.armistice.record.ContentId;
import org.armistice.record.Position;
import org.armistice.record.Ref;
import org.armistice.record.Relation;
import org.armistice.record.Span;
import org.armistice.record.TimeSpan;
import org.jspecify.annotations.Nullable;

/** How records stand to each other, as told. */
final class Relations {
  private final Document document;
  private final Claims claims;
  private final Matters matters;
  private final Agreements agreements;
  private final List<Relation> relations = new ArrayList<>();

  Relations(
      Layers layers,
      Claims claims,
      Matters matters,
      Agreements agreements,
      Places places,
      Times times,
      Publications publications,
      Positions positions) {
    this.document = layers.document();
    this.claims = claims;
    this.matters = matters;
    this.agreements = agreements;
    layers.relations().forEach(draft -> told(draft, positions));
    for (ParsedSentence sentence : document.sentences()) {
      capitals(sentence, places);
    }
    publications.announcements().forEach(this::firstSince);
    publications
        .announcements()
        .forEach(announcement -> order(announcement, layers, times, publications));
  }

  List<Relation> all() {
    return relations;
  }

  private void told(RelationDraft draft, Positions positions) {
    int sentence = draft.trigger().sentence();
    Optional<Ref> from =
        draft.pronoun()
            ? subjectOfPosition(draft, positions)
            : draft.from().flatMap(token -> matters.at(sentence, token));
    Optional<Ref> to = matters.at(sentence, draft.to());
    if (from.isEmpty() || to.isEmpty() || from.get().id().equals(to.get().id())) {
      return;
    }
    Phrase clause = clause(draft);
    Ref claim = claims.at(draft.trigger(), clause);
    add(
        draft.kind(),
        from.get(),
        to.get(),
        words(draft),
        null,
        claim,
        draft.rule(),
        List.of(span(clause)));
  }

  private String words(RelationDraft draft) {
    String verb = span(draft.trigger()).text();
    return draft.marker().equals("object") ? verb : verb + " " + draft.marker();
  }

  /** "It is not consistent ... and undermines": the pronoun is the position's subject. */
  private static Optional<Ref> subjectOfPosition(RelationDraft draft, Positions positions) {
    for (Positions.Built built : positions.built()) {
      Attested<Ref> subject = built.position().subject();
      boolean beside =
          built.draft().trigger().sentence() == draft.trigger().sentence()
              && built.draft().anaphor();
      if (beside && subject != null) {
        return Optional.of(subject.value());
      }
    }
    return Optional.empty();
  }

  private Phrase clause(RelationDraft draft) {
    ParsedSentence sentence = document.sentences().get(draft.trigger().sentence());
    Parse parse = sentence.parse();
    int start = draft.trigger().start();
    int end = parse.subtreeEnd(draft.to());
    if (draft.from().isPresent()) {
      start = Math.min(start, parse.subtreeStart(draft.from().get()));
    }
    return new Phrase(
        sentence.index(),
        draft.trigger().head(),
        Math.min(start, draft.to()),
        Math.max(end, draft.trigger().end()));
  }

  /** "Lashkar Gah, the capital of Helmand": a fact that the text itself gives. */
  private void capitals(ParsedSentence sentence, Places places) {
    Parse parse = sentence.parse();
    for (int token = 0; token < sentence.size(); token++) {
      if (!parse.lemma(token).equals("capital")) {
        continue;
      }
      int noun = parse.relation(token).equals("compound") ? parse.head(token) : token;
      if (noun < 0 || !parse.relation(noun).equals("appos")) {
        continue;
      }
      int named = parse.head(noun);
      Optional<Attested<Ref>> city =
          places.in(new Phrase(sentence.index(), named, named, named + 1));
      for (int child : parse.children(noun)) {
        Optional<Attested<Ref>> of =
            parse.relation(child).equals("nmod")
                ? places.in(
                    new Phrase(
                        sentence.index(),
                        child,
                        parse.subtreeStart(child),
                        parse.subtreeEnd(child)))
                : Optional.empty();
        if (city.isPresent()
            && of.isPresent()
            && !of.get().value().id().equals(city.get().value().id())) {
          int start = parse.subtreeStart(named);
          int end = parse.subtreeEnd(child);
          Phrase words =
              new Phrase(sentence.index(), noun, Math.min(start, named), Math.max(end, noun + 1));
          add(
              Relation.Kind.CAPITAL_OF,
              city.get().value(),
              of.get().value(),
              "capital",
              null,
              claims.at(words, words),
              "relation:capital-apposition",
              List.of(span(words)));
        }
      }
    }
  }

  /**
   * Where a report sets an announcement: "days after the agreement was signed" behind the
   * agreement, "before that" before the announcement that it told of last.
   */
  private void order(
      Announcement announcement, Layers layers, Times times, Publications publications) {
    for (Span words : announcement.evidence()) {
      for (TimeSpan time : times.counted(words)) {
        boolean after = time.approximation() == TimeSpan.Approximation.AFTER;
        boolean before = time.approximation() == TimeSpan.Approximation.BEFORE;
        if (!after && !before) {
          continue;
        }
        Relation.Kind kind = after ? Relation.Kind.AFTER : Relation.Kind.BEFORE;
        Ref from = new Ref(announcement.id(), Publications.label(announcement));
        agreementIn(layers, time)
            .or(() -> toldBefore(announcement, time, times, publications))
            .ifPresent(
                to ->
                    add(
                        kind,
                        from,
                        to,
                        time.words(),
                        null,
                        announcement.claim(),
                        "times:counted-from-event",
                        time.evidence()));
      }
    }
  }

  private Optional<Ref> agreementIn(Layers layers, TimeSpan time) {
    for (int i = 0; i < layers.agreements().clusters().size(); i++) {
      for (AgreementMention mention : layers.agreements().clusters().get(i).mentions()) {
        Span words = span(mention.phrase());
        if (time.evidence().stream().anyMatch(span -> span.covers(words))) {
          return Optional.of(agreements.ref(i));
        }
      }
    }
    return Optional.empty();
  }

  /** "Before that": the announcement whose time ends where this one's must. */
  private static Optional<Ref> toldBefore(
      Announcement announcement, TimeSpan time, Times times, Publications publications) {
    for (Announcement other : publications.announcements()) {
      Attested<Ref> when = other.when();
      if (other.id().equals(announcement.id()) || when == null || time.latest() == null) {
        continue;
      }
      TimeSpan told = times.get(when.value());
      boolean ends = time.latest().equals(told.latest());
      boolean begins =
          told.earliest() != null && time.latest().equals(told.earliest().minusDays(1));
      if (ends || begins) {
        return Optional.of(new Ref(other.id(), Publications.label(other)));
      }
    }
    return Optional.empty();
  }

  private void firstSince(Announcement announcement) {
    Attested<Ref> previous = announcement.previous();
    if (!announcement.firstSince() || previous == null) {
      return;
    }
    Attested<String> hedge = announcement.hedge();
    add(
        Relation.Kind.FIRST_SINCE,
        new Ref(announcement.id(), Publications.label(announcement)),
        previous.value(),
        previous.evidence().isEmpty() ? null : previous.evidence().get(0).text(),
        hedge == null ? null : hedge.value(),
        announcement.claim(),
        previous.rule(),
        previous.evidence());
  }

  private void add(
      Relation.Kind kind,
      Ref from,
      Ref to,
      @Nullable String words,
      @Nullable String hedge,
      Ref claim,
      String rule,
      List<Span> evidence) {
    Relation relation =
        new Relation(
            ContentId.of("relation", document.report().id(), kind, from.id(), to.id()),
            document.report().id(),
            kind,
            from,
            to,
            words,
            hedge,
            claim,
            rule,
            evidence);
    relations.add(relation);
    claims.note(
        claim,
        new Ref(
            relation.id(),
            from.label()
                + " "
                + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                + " "
                + to.label()));
  }

  private Span span(Phrase phrase) {
    return document.span(phrase.sentence(), phrase.start(), phrase.end());
  }

  /** For callers that need the positions' words. */
  static boolean isAgainst(Position.Value value) {
    return value == Position.Value.INCONSISTENT || value == Position.Value.VIOLATION;
  }
}
