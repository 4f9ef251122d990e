package org.armistice.reading.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.talks.IssueDraft;
import org.armistice.reading.talks.TalksMention;
import org.armistice.record.Attested;
import org.armistice.record.ContentId;
import org.armistice.record.Issue;
import org.armistice.record.Negotiation;
import org.armistice.record.Ref;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/** Negotiations and their issues as records. */
final class Talks {
  private final Document document;
  private final Actors actors;
  private final Places places;
  private final Claims claims;
  private final List<Negotiation> negotiations = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  Talks(Layers layers, Actors actors, Places places, Claims claims) {
    this.document = layers.document();
    this.actors = actors;
    this.places = places;
    this.claims = claims;
    layers.talks().clusters().forEach(cluster -> negotiations.add(negotiation(cluster)));
    layers.talks().issues().forEach(draft -> issues.add(issue(draft)));
  }

  List<Negotiation> negotiations() {
    return negotiations;
  }

  List<Issue> issues() {
    return issues;
  }

  Ref ref(int index) {
    Negotiation negotiation = negotiations.get(index);
    return new Ref(negotiation.id(), negotiation.name());
  }

  private Negotiation negotiation(List<TalksMention> mentions) {
    List<Attested<Ref>> parties = new ArrayList<>();
    Attested<Ref> venue = null;
    Attested<Negotiation.Status> status = null;
    List<Span> evidence = new ArrayList<>();
    List<Ref> said = new ArrayList<>();
    for (TalksMention mention : mentions) {
      evidence.add(span(mention.phrase()));
      for (int token : mention.parties()) {
        actors
            .at(mention.phrase().sentence(), token)
            .filter(
                party ->
                    parties.stream()
                        .noneMatch(other -> other.value().id().equals(party.value().id())))
            .ifPresent(parties::add);
      }
      if (venue == null) {
        venue = places.in(mention.venue()).orElse(null);
      }
      status = later(status, mention);
      boolean tells = !mention.parties().isEmpty() || mention.statusWords() != null;
      if (!tells) {
        continue;
      }
      Ref claim = claims.at(mention.phrase(), mention.phrase());
      if (said.stream().noneMatch(ref -> ref.id().equals(claim.id()))) {
        said.add(claim);
      }
    }
    String name =
        parties.size() == 2
            ? "talks between "
                + parties.get(0).value().label()
                + " and "
                + parties.get(1).value().label()
            : evidence.get(0).text();
    Negotiation negotiation =
        new Negotiation(
            ContentId.of("negotiation", document.report().id(), evidence.get(0)),
            document.report().id(),
            name,
            parties,
            venue,
            status == null
                ? new Attested<>(Negotiation.Status.NOT_STATED, List.of(), "talk-status:none")
                : status,
            null,
            said,
            evidence.stream().distinct().sorted().toList());
    said.forEach(claim -> claims.note(claim, new Ref(negotiation.id(), name)));
    return negotiation;
  }

  /** The status last told counts; a mention without one leaves it. */
  private @Nullable Attested<Negotiation.Status> later(
      @Nullable Attested<Negotiation.Status> status, TalksMention mention) {
    Phrase words = mention.statusWords();
    return words == null
        ? status
        : Attested.of(mention.status(), "talk-status:" + span(words).text(), span(words));
  }

  private Issue issue(IssueDraft draft) {
    Phrase standing = draft.standing();
    Span name = span(draft.name());
    Phrase clause = standing == null ? draft.name() : clause(draft.name(), standing);
    Ref claim = claims.at(draft.name(), clause);
    Optional<Ref> talks = draft.talks().map(this::ref);
    Issue issue =
        new Issue(
            ContentId.of("issue", document.report().id(), name),
            document.report().id(),
            talks.orElse(null),
            Attested.of(name.text(), draft.rule(), name),
            standing == null
                ? null
                : Attested.of(span(standing).text(), "standing", span(standing)),
            draft.open(),
            claim,
            standing == null
                ? List.of(name)
                : List.of(span(standing), name).stream().sorted().toList());
    claims.note(claim, new Ref(issue.id(), name.text()));
    return issue;
  }

  private static Phrase clause(Phrase name, Phrase standing) {
    return new Phrase(
        name.sentence(),
        standing.head(),
        Math.min(name.start(), standing.start()),
        Math.max(name.end(), standing.end()));
  }

  private Span span(Phrase phrase) {
    return document.span(phrase.sentence(), phrase.start(), phrase.end());
  }
}
