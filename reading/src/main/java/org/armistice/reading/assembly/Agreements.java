package org.armistice.reading.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.reading.agreement.AgreementCluster;
import org.armistice.reading.agreement.AgreementMention;
import org.armistice.reading.agreement.SilenceDraft;
import org.armistice.reading.agreement.TermDraft;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.event.EventArgument;
import org.armistice.reading.event.EventMention;
import org.armistice.record.Agreement;
import org.armistice.record.Attested;
import org.armistice.record.Claim;
import org.armistice.record.ContentId;
import org.armistice.record.Ref;
import org.armistice.record.Silence;
import org.armistice.record.Span;
import org.armistice.record.Term;
import org.jspecify.annotations.Nullable;

/** Agreements, terms and silences as records. */
final class Agreements {
  private final Document document;
  private final Actors actors;
  private final Times times;
  private final Claims claims;
  private final List<EventMention> events;
  private final List<Agreement> agreements = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final List<Silence> silences = new ArrayList<>();

  Agreements(Layers layers, Actors actors, Times times, Claims claims) {
    this.document = layers.document();
    this.actors = actors;
    this.times = times;
    this.claims = claims;
    this.events = layers.events();
    layers.agreements().clusters().forEach(cluster -> agreements.add(agreement(cluster)));
    layers.terms().terms().forEach(draft -> terms.add(term(draft)));
    layers.terms().silences().forEach(draft -> silences.add(silence(draft)));
  }

  List<Agreement> agreements() {
    return agreements;
  }

  List<Term> terms() {
    return terms;
  }

  List<Silence> silences() {
    return silences;
  }

  Ref ref(int agreement) {
    Agreement found = agreements.get(agreement);
    return new Ref(found.id(), found.name());
  }

  Attested<Ref> attested(int agreement, Span... words) {
    return Attested.of(ref(agreement), "agreement:mention", words);
  }

  private Agreement agreement(AgreementCluster cluster) {
    AgreementMention fullest = cluster.fullest();
    List<Attested<Ref>> parties = new ArrayList<>();
    for (int token : fullest.parties()) {
      actors
          .at(fullest.phrase().sentence(), token)
          .filter(party -> parties.stream().noneMatch(other -> other.value().equals(party.value())))
          .ifPresent(parties::add);
    }
    String name =
        parties.size() == 2
            ? parties.get(0).value().label() + "–" + parties.get(1).value().label() + " agreement"
            : withoutArticle(span(fullest.phrase()).text());
    List<Span> evidence =
        cluster.mentions().stream()
            .map(mention -> span(mention.phrase()))
            .distinct()
            .sorted()
            .toList();
    return new Agreement(
        ContentId.of("agreement", document.report().id(), evidence.get(0)),
        name,
        parties,
        cluster.signed().flatMap(times::in).orElse(null),
        evidence);
  }

  private static String withoutArticle(String words) {
    return words.replaceFirst("(?i)^(the|this|that|its|their|an?)\\s+", "");
  }

  private Term term(TermDraft draft) {
    Ref claim = claims.at(draft.trigger(), draft.clause());
    Claim told = claims.get(claim);
    Span words = span(draft.clause());
    boolean quoted = isText(draft, told);
    Ref reader = quoted ? ref(draft.agreement()) : told.speaker();
    List<Attested<String>> conditions = new ArrayList<>();
    for (TermDraft.Condition condition : draft.conditions()) {
      conditions.add(condition(condition, draft));
    }
    Attested<Ref> bearer = actors.of(draft.bearer()).orElse(null);
    Term term =
        new Term(
            ContentId.of(
                "term", document.report().id(), draft.modality(), words, span(draft.action())),
            document.report().id(),
            attested(draft.agreement(), words),
            bearer,
            Attested.of(draft.modality(), draft.rule(), span(draft.trigger())),
            Attested.of(draft.node(), draft.rule(), span(draft.action())),
            target(draft.target()),
            conditions,
            quoted ? Term.Basis.PUBLISHED_TEXT : basis(draft, told),
            quoted ? words : null,
            quoted ? null : words,
            reader,
            claim,
            List.of(words));
    claims.note(claim, new Ref(term.id(), label(term)));
    return term;
  }

  static String label(Term term) {
    StringBuilder label = new StringBuilder();
    Attested<Ref> bearer = term.bearer();
    label.append(bearer == null ? "somebody" : bearer.value().label());
    label.append(
        switch (term.modality().value()) {
          case PERMITS -> " may ";
          case OBLIGES -> " must ";
          case PROHIBITS -> " must not ";
        });
    label.append(term.action().value());
    Attested<Ref> target = term.target();
    return target == null ? label.toString() : label + " " + target.value().label();
  }

  /** The agreement's own words: a direct quotation whose source is the agreement. */
  private boolean isText(TermDraft draft, Claim told) {
    return told.quoteMode() == Claim.QuoteMode.DIRECT
        && told.channel() == Claim.Channel.DOCUMENT
        && agreements.get(draft.agreement()).evidence().stream()
            .anyMatch(span -> told.speakers().get(0).evidence().stream().anyMatch(span::overlaps));
  }

  private Term.Basis basis(TermDraft draft, Claim told) {
    boolean party =
        agreements.get(draft.agreement()).parties().stream()
            .anyMatch(other -> actors.side(other.value()).equals(actors.side(told.speaker())));
    return party ? Term.Basis.PARTY_ASSERTION : Term.Basis.THIRD_PARTY_PARAPHRASE;
  }

  private Attested<String> condition(TermDraft.Condition condition, TermDraft draft) {
    String test = condition.test();
    Phrase words = condition.words();
    if (test.endsWith("(target)") || test.endsWith("(bearer)")) {
      Phrase subject = test.endsWith("(target)") ? draft.target() : draft.bearer();
      String name = subject == null ? "it" : span(subject).text();
      return Attested.of(
          test.substring(0, test.indexOf('(')) + "(" + name + ")", condition.rule(), span(words));
    }
    return Attested.of(span(words).text(), condition.rule(), span(words));
  }

  private @Nullable Attested<Ref> target(@Nullable Phrase phrase) {
    if (phrase == null) {
      return null;
    }
    Optional<Attested<Ref>> actor = actors.of(phrase);
    return actor.orElseGet(
        () -> {
          Span words = span(phrase);
          return Attested.of(
              new Ref(
                  ContentId.of("words", document.report().id(), words),
                  withoutArticle(words.text())),
              "words",
              words);
        });
  }

  private Silence silence(SilenceDraft draft) {
    Ref claim = claims.at(draft.action(), draft.clause());
    Span words = span(draft.clause());
    Attested<Ref> bearer = doer(draft).orElse(null);
    Silence silence =
        new Silence(
            ContentId.of("silence", document.report().id(), words, span(draft.action())),
            document.report().id(),
            attested(draft.agreement(), words),
            bearer,
            Attested.of(draft.node(), draft.rule(), span(draft.action())),
            target(draft.target()),
            claims.get(claim).speaker(),
            List.of(),
            List.of(),
            Silence.Strength.STATED_BY_SOURCE,
            List.of(),
            claim,
            List.of(words));
    claims.note(claim, new Ref(silence.id(), label(silence)));
    return silence;
  }

  static String label(Silence silence) {
    Attested<Ref> target = silence.target();
    Attested<Ref> bearer = silence.bearer();
    return "silent on "
        + silence.action().value()
        + (target == null ? "" : " on " + target.value().label())
        + (bearer == null ? "" : " by " + bearer.value().label());
  }

  /** Who does the act that the agreement is silent on, where the sentence says. */
  private Optional<Attested<Ref>> doer(SilenceDraft draft) {
    return events.stream()
        .filter(
            mention ->
                mention.sentence() == draft.action().sentence()
                    && mention.head() == draft.action().head())
        .flatMap(mention -> mention.in(EventArgument.Role.ACTOR).stream())
        .map(argument -> actors.at(draft.action().sentence(), argument.head()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Span span(Phrase phrase) {
    return document.span(phrase.sentence(), phrase.start(), phrase.end());
  }
}
