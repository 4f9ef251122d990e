package org.armistice.reading.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.reading.amount.AmountMention;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.event.EventMention;
import org.armistice.reading.trend.TrendDraft;
import org.armistice.record.Amount;
import org.armistice.record.Attested;
import org.armistice.record.Coding;
import org.armistice.record.ContentId;
import org.armistice.record.Ref;
import org.armistice.record.Span;
import org.armistice.record.Trend;
import org.jspecify.annotations.Nullable;

/** Trends as records. A definite "the attacks" takes actors from the event that it is of. */
final class Trends {
  private final Document document;
  private final Actors actors;
  private final Times times;
  private final Claims claims;
  private final EventGroups groups;
  private final Events events;
  private final List<EventMention> mentions;
  private final List<List<AmountMention>> amounts;
  private final List<Built> built = new ArrayList<>();

  /** A trend with the draft that it came from, and the event that it is of. */
  record Built(TrendDraft draft, Trend trend, Optional<EventGroup> of) {
    Ref ref() {
      return new Ref(trend.id(), label(trend));
    }
  }

  Trends(
      Layers layers, Actors actors, Times times, Claims claims, EventGroups groups, Events events) {
    this.document = layers.document();
    this.actors = actors;
    this.times = times;
    this.claims = claims;
    this.groups = groups;
    this.events = events;
    this.mentions = layers.events();
    this.amounts = layers.amounts();
    layers.trends().forEach(draft -> built.add(trend(draft)));
  }

  List<Trend> all() {
    return built.stream().map(Built::trend).toList();
  }

  List<Built> built() {
    return built;
  }

  static String label(Trend trend) {
    String direction =
        switch (trend.direction().value()) {
          case UP -> " up";
          case DOWN -> " down";
          case STEADY -> " steady";
          case HIGHEST_SINCE -> " highest since";
          case LOWEST_SINCE -> " lowest since";
        };
    String by = trend.actors().isEmpty() ? "" : " by " + trend.actors().get(0).value().label();
    return trend.counted().value() + by + direction;
  }

  private Built trend(TrendDraft draft) {
    Optional<EventGroup> group = groups.at(draft.counted().sentence(), draft.counted().head());
    List<Attested<Ref>> doers = new ArrayList<>();
    List<Attested<Ref>> targets = new ArrayList<>();
    actors.of(draft.doer()).ifPresent(doers::add);
    actors.of(draft.target()).ifPresent(targets::add);
    Attested<Ref> place = null;
    if (group.isPresent()) {
      var event = events.of(group.get());
      for (var participant : event.participants()) {
        switch (participant.role()) {
          case ACTOR -> addNew(doers, participant.actor());
          case RECIPIENT -> addNew(targets, participant.actor());
          case BENEFICIARY -> {}
        }
      }
      place = event.place();
    }
    Phrase clause = clause(draft);
    Ref claim = claims.at(draft.trigger(), clause);
    Span counted = span(draft.counted());
    Trend trend =
        new Trend(
            ContentId.of("trend", document.report().id(), span(draft.trigger()), counted),
            document.report().id(),
            Attested.of(counted.text(), draft.rule(), counted),
            coding(draft, group),
            doers,
            targets,
            place,
            Attested.of(draft.direction(), draft.rule(), span(draft.trigger())),
            draft.times().stream()
                .map(times::in)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null),
            measure(draft),
            claims.get(claim).speaker(),
            claim,
            List.of(span(clause)));
    claims.note(claim, new Ref(trend.id(), label(trend)));
    return new Built(draft, trend, group);
  }

  private @Nullable Attested<Amount> measure(TrendDraft draft) {
    Phrase phrase = draft.measure();
    if (phrase == null) {
      return null;
    }
    for (AmountMention amount : amounts.get(phrase.sentence())) {
      if (amount.startToken() < phrase.end() && phrase.start() < amount.endToken()) {
        Amount told = amount.amount();
        Span words = span(phrase);
        return Attested.of(
            new Amount(words.text(), told.low(), told.best(), told.high()), amount.rule(), words);
      }
    }
    return null;
  }

  private static void addNew(List<Attested<Ref>> list, Attested<Ref> actor) {
    if (list.stream().noneMatch(other -> other.value().id().equals(actor.value().id()))) {
      list.add(actor);
    }
  }

  private @Nullable Coding coding(TrendDraft draft, Optional<EventGroup> group) {
    if (group.isPresent()) {
      return events.of(group.get()).coding().value();
    }
    for (EventMention mention : mentions) {
      if (mention.sentence() == draft.counted().sentence()
          && mention.head() == draft.counted().head()) {
        return mention.coding();
      }
    }
    return null;
  }

  private static Phrase clause(TrendDraft draft) {
    int start = Math.min(draft.trigger().start(), draft.counted().start());
    int end = Math.max(draft.trigger().end(), draft.counted().end());
    Phrase doer = draft.doer();
    if (doer != null) {
      start = Math.min(start, doer.start());
    }
    for (Phrase time : draft.times()) {
      start = Math.min(start, time.start());
      end = Math.max(end, time.end());
    }
    return new Phrase(draft.trigger().sentence(), draft.trigger().head(), start, end);
  }

  private Span span(Phrase phrase) {
    return document.span(phrase.sentence(), phrase.start(), phrase.end());
  }
}
