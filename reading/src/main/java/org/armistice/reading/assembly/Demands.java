package org.armistice.reading.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.position.DemandDraft;
import org.armistice.record.Attested;
import org.armistice.record.ContentId;
import org.armistice.record.Demand;
import org.armistice.record.Ref;
import org.armistice.record.Span;

/**
 * Demands as records. The outlet demands nothing: "must" in its own voice is no demand, nor is what
 * somebody says that his own side must do.
 */
final class Demands {
  private final Document document;
  private final Actors actors;
  private final Places places;
  private final Claims claims;
  private final List<Built> built = new ArrayList<>();

  /** A demand with the draft that it came from. */
  record Built(DemandDraft draft, Demand demand) {
    Ref ref() {
      return new Ref(demand.id(), label(demand));
    }
  }

  Demands(Layers layers, Actors actors, Places places, Claims claims) {
    this.document = layers.document();
    this.actors = actors;
    this.places = places;
    this.claims = claims;
    for (DemandDraft draft : layers.demands()) {
      demand(draft).ifPresent(demand -> built.add(new Built(draft, demand)));
    }
  }

  List<Demand> all() {
    return built.stream().map(Built::demand).toList();
  }

  List<Built> built() {
    return built;
  }

  static String label(Demand demand) {
    Attested<Ref> addressee = demand.addressee();
    return "that "
        + (addressee == null ? "somebody" : addressee.value().label())
        + " "
        + demand.action().value();
  }

  private Optional<Demand> demand(DemandDraft draft) {
    Attested<Ref> addressee =
        actors.named(
            draft.addressee().sentence(), draft.addressee().head(), span(draft.addressee()));
    Optional<Ref> said = claims.said(draft.action().sentence(), draft.action().head());
    Optional<Attested<Ref>> asker =
        draft.speaker().flatMap(token -> actors.at(draft.trigger().sentence(), token));
    if (said.isEmpty() && asker.isEmpty()) {
      return Optional.empty();
    }
    Ref claim = said.orElseGet(() -> claims.ownVoice(clause(draft), null));
    Attested<Ref> speaker = asker.orElseGet(() -> claims.holder(claim));
    boolean ownSide = actors.side(speaker.value()).equals(actors.side(addressee.value()));
    if (ownSide || actors.isOutlet(speaker.value())) {
      return Optional.empty();
    }
    Span words = span(draft.action());
    Phrase urgency = draft.urgency();
    Demand demand =
        new Demand(
            ContentId.of("demand", document.report().id(), words),
            document.report().id(),
            speaker,
            addressee,
            draft.coding(),
            Attested.of(words.text(), draft.rule(), words),
            draft.scope().stream()
                .map(places::in)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> scopeWords(draft)),
            urgency == null
                ? null
                : Attested.of(span(urgency).text(), "demands:urgency", span(urgency)),
            claim,
            List.of(span(clause(draft))));
    claims.note(claim, new Ref(demand.id(), label(demand)));
    return Optional.of(demand);
  }

  /** A scope that is no place of the gazetteer ("around the country") keeps its words. */
  private @org.jspecify.annotations.Nullable Attested<Ref> scopeWords(DemandDraft draft) {
    if (draft.scope().isEmpty()) {
      return null;
    }
    Span words = span(draft.scope().get(0));
    return Attested.of(
        new Ref(ContentId.of("words", document.report().id(), words), words.text()),
        "words",
        words);
  }

  private static Phrase clause(DemandDraft draft) {
    int start =
        Math.min(
            draft.addressee().start(), Math.min(draft.trigger().start(), draft.action().start()));
    int end = Math.max(draft.action().end(), draft.trigger().end());
    for (Phrase scope : draft.scope()) {
      end = Math.max(end, scope.end());
    }
    return new Phrase(draft.trigger().sentence(), draft.trigger().head(), start, end);
  }

  private Span span(Phrase phrase) {
    return document.span(phrase.sentence(), phrase.start(), phrase.end());
  }
}
