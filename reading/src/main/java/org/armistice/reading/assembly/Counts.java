package org.armistice.reading.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.reading.amount.AmountMention;
import org.armistice.reading.count.CountDraft;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.event.EventMention;
import org.armistice.reading.syntax.Clauses;
import org.armistice.record.Amount;
import org.armistice.record.Attested;
import org.armistice.record.Claim;
import org.armistice.record.Coding;
import org.armistice.record.ContentId;
import org.armistice.record.Count;
import org.armistice.record.Ref;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/** Counts as records, each with its counter: who counted, or else whoever says so. */
final class Counts {
  private final Document document;
  private final Layers layers;
  private final Actors actors;
  private final Times times;
  private final Places places;
  private final Claims claims;
  private final Agreements agreements;
  private final List<Built> built = new ArrayList<>();

  /** A count with the draft that it came from. */
  record Built(CountDraft draft, Count count) {
    Ref ref() {
      return new Ref(count.id(), label(count));
    }
  }

  Counts(
      Layers layers,
      Actors actors,
      Times times,
      Places places,
      Claims claims,
      Agreements agreements) {
    this.document = layers.document();
    this.layers = layers;
    this.actors = actors;
    this.times = times;
    this.places = places;
    this.claims = claims;
    this.agreements = agreements;
    for (CountDraft draft : layers.counts()) {
      count(draft).ifPresent(one -> built.add(new Built(draft, one)));
    }
  }

  List<Built> built() {
    return built;
  }

  List<Count> all() {
    return built.stream().map(Built::count).toList();
  }

  static String label(Count count) {
    String by = count.actors().isEmpty() ? "" : " by " + count.actors().get(0).value().label();
    Attested<Ref> place = count.place();
    return count.value().value().words()
        + " "
        + (count.breach() && !count.counted().value().contains("violation")
            ? "violations"
            : count.counted().value())
        + by
        + (place == null ? "" : " in " + place.value().label())
        + ", counted by "
        + count.counter().value().label();
  }

  private Optional<Count> count(CountDraft draft) {
    Optional<Attested<Amount>> value = value(draft);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Phrase clause = clause(draft);
    Ref claim = claims.at(draft.trigger(), clause);
    Claim told = claims.get(claim);
    Attested<Ref> counter = actors.of(draft.counter()).orElseGet(() -> claims.holder(claim));
    List<Attested<Ref>> doers = new ArrayList<>();
    actors.of(draft.doer()).ifPresent(doers::add);
    Span words = span(clause);
    Count count =
        new Count(
            ContentId.of("count", document.report().id(), words, value.get().evidence()),
            document.report().id(),
            Attested.of(span(draft.counted()).text(), draft.rule(), span(draft.counted())),
            coding(draft),
            draft.breach(),
            agreement(draft),
            doers,
            place(draft),
            time(draft),
            value.get(),
            counter,
            claim,
            List.of(words));
    claims.note(claim, new Ref(count.id(), label(count)));
    return told.factuality() == Claim.Factuality.NEGATED ? Optional.empty() : Optional.of(count);
  }

  private Optional<Attested<Amount>> value(CountDraft draft) {
    for (AmountMention amount : layers.amounts().get(draft.number().sentence())) {
      boolean here =
          amount.startToken() < draft.number().end() && draft.number().start() < amount.endToken();
      if (here) {
        Span words =
            document.span(draft.number().sentence(), amount.startToken(), amount.endToken());
        return Optional.of(Attested.of(amount.amount(), amount.rule(), words));
      }
    }
    return Optional.empty();
  }

  private @Nullable Coding coding(CountDraft draft) {
    if (draft.breach()) {
      return null;
    }
    for (EventMention mention : layers.events()) {
      if (mention.sentence() == draft.counted().sentence()
          && mention.head() == draft.counted().head()) {
        return mention.coding();
      }
    }
    return null;
  }

  private @Nullable Attested<Ref> agreement(CountDraft draft) {
    if (!draft.breach()) {
      return null;
    }
    int sentence = draft.trigger().sentence();
    Optional<Integer> named =
        draft.agreement() < 0
            ? Optional.empty()
            : layers.agreements().at(sentence, draft.agreement());
    return named
        .or(() -> layers.agreements().lastBefore(sentence))
        .map(index -> agreements.attested(index, span(draft.counted())))
        .orElse(null);
  }

  private @Nullable Attested<Ref> place(CountDraft draft) {
    Optional<Attested<Ref>> own = places.in(draft.place());
    if (own.isPresent() || draft.place() != null) {
      return own.orElse(null);
    }
    return around(draft, "ARGM-LOC").map(places::in).flatMap(found -> found).orElse(null);
  }

  private @Nullable Attested<Ref> time(CountDraft draft) {
    ParsedSentence sentence = document.sentences().get(draft.trigger().sentence());
    for (Phrase words : Clauses.arguments(sentence, draft.trigger().head(), "ARGM-TMP")) {
      Optional<Attested<Ref>> time = times.in(words);
      if (time.isPresent()) {
        return time.get();
      }
    }
    return null;
  }

  private Optional<Phrase> around(CountDraft draft, String label) {
    ParsedSentence sentence = document.sentences().get(draft.trigger().sentence());
    return Clauses.arguments(sentence, draft.trigger().head(), label).stream().findFirst();
  }

  private static Phrase clause(CountDraft draft) {
    int start = Math.min(draft.trigger().start(), draft.number().start());
    int end = Math.max(draft.trigger().end(), draft.number().end());
    start = Math.min(start, draft.counted().start());
    end = Math.max(end, draft.counted().end());
    Phrase place = draft.place();
    if (place != null) {
      end = Math.max(end, place.end());
    }
    return new Phrase(draft.trigger().sentence(), draft.trigger().head(), start, end);
  }

  private Span span(Phrase phrase) {
    return document.span(phrase.sentence(), phrase.start(), phrase.end());
  }
}
