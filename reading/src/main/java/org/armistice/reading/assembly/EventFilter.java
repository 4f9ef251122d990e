package org.armistice.reading.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.reading.agreement.TermDraft;
import org.armistice.reading.claim.Attribution;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.event.Embedding;
import org.armistice.reading.event.EventArgument;
import org.armistice.reading.event.EventMention;
import org.armistice.reading.position.DemandDraft;
import org.armistice.reading.publicity.AnnouncementDraft;
import org.armistice.reading.publicity.RegimeDraft;
import org.armistice.reading.syntax.Clauses;
import org.armistice.reading.trend.TrendDraft;
import org.armistice.record.Actor;
import org.armistice.record.PloverEvent;
import org.armistice.record.TimeStatus;

/**
 * Which tellings are events of their own, and which the record holds as something else: an act in a
 * term, a demand, a trend or a regime, the signing of an agreement, talks, a saying that is a
 * claim.
 */
final class EventFilter {
  /** PLOVER sectors of organisations that use no force. */
  private static final Set<String> UNARMED = Set.of("NGO", "IGO", "MED", "JRN", "EDU", "BUS");

  private static final Set<String> POINTING = Set.of("the", "these", "those", "this");

  private final Layers layers;
  private final Set<Long> taken = new HashSet<>();
  private final Set<Long> takenIfIndefinite = new HashSet<>();

  EventFilter(Layers layers) {
    this.layers = layers;
    for (TermDraft term : layers.terms().terms()) {
      take(term.clause());
    }
    layers.terms().silences().forEach(silence -> take(head(silence.action())));
    for (DemandDraft demand : layers.demands()) {
      take(demand.action());
      take(demand.trigger());
    }
    for (RegimeDraft regime : layers.regimes()) {
      take(regime.series());
      take(regime.trigger());
    }
    for (TrendDraft trend : layers.trends()) {
      takenIfIndefinite.add(key(trend.counted().sentence(), trend.counted().head()));
      take(trend.trigger());
    }
    for (AnnouncementDraft announcement : layers.announcements()) {
      if (announcement.firstSince() != null) {
        take(announcement.subject());
      }
    }
    for (Attribution attribution : layers.attributions()) {
      var cue = attribution.cue();
      if (cue != null) {
        cue.spans()
            .forEach(
                span -> take(new Phrase(span.sentence(), span.start(), span.start(), span.end())));
      }
    }
    layers.positions().forEach(position -> take(position.trigger()));
  }

  List<EventMention> events() {
    return layers.events().stream().filter(this::isOwn).map(this::asAsserted).toList();
  }

  private boolean isOwn(EventMention mention) {
    long key = key(mention.sentence(), mention.head());
    boolean presupposed = mention.under(Embedding.Kind.PRESUPPOSED) && isDefinite(mention);
    return (presupposed
            || (!taken.contains(key) && !taken.contains(key(mention.sentence(), mention.anchor()))))
        && !(takenIfIndefinite.contains(key) && !isDefinite(mention))
        && !isTrendSpokenOf(mention)
        && !mention.under(Embedding.Kind.PURPOSE)
        && !isSayingSpokenOf(mention)
        && !isOfAgreement(mention)
        && !isWorkOfTheUnarmed(mention)
        && layers.talks().at(mention.sentence(), mention.head()).isEmpty();
  }

  /**
   * "They have stepped up attacks. The attacks ...": what is spoken of again is the trend, unless
   * an event of the noun was told between.
   */
  private boolean isTrendSpokenOf(EventMention mention) {
    if (!isDefinite(mention)) {
      return false;
    }
    var sentences = layers.document().sentences();
    String lemma = sentences.get(mention.sentence()).parse().lemma(mention.head());
    for (TrendDraft trend : layers.trends()) {
      int told = trend.counted().sentence();
      boolean same = sentences.get(told).parse().lemma(trend.counted().head()).equals(lemma);
      boolean between =
          layers.events().stream()
              .anyMatch(
                  other ->
                      other.sentence() > told
                          && other.sentence() < mention.sentence()
                          && sentences
                              .get(other.sentence())
                              .parse()
                              .lemma(other.head())
                              .equals(lemma));
      boolean own = takenIfIndefinite.contains(key(told, trend.counted().head()));
      if (same && own && told < mention.sentence() && told + 2 > mention.sentence() && !between) {
        return !isDefiniteAt(told, trend.counted().head());
      }
    }
    return false;
  }

  private boolean isDefiniteAt(int sentence, int token) {
    return layers.events().stream()
        .filter(event -> event.sentence() == sentence && event.head() == token)
        .anyMatch(this::isDefinite);
  }

  /** "has not claimed any attack": under a negation "any" names none that took place. */
  private EventMention asAsserted(EventMention mention) {
    ParsedSentence sentence = layers.document().sentences().get(mention.sentence());
    boolean any =
        sentence
            .parse()
            .child(mention.head(), "det")
            .map(sentence::lower)
            .filter("any"::equals)
            .isPresent();
    boolean denied = false;
    for (int at = mention.head(); at >= 0; at = sentence.parse().head(at)) {
      denied |= Clauses.isNegated(sentence, at);
    }
    return any && denied ? mention.withStatus(TimeStatus.HYPOTHETICAL) : mention;
  }

  /** "the accusation", "the demand": a saying that is a claim already, spoken of again. */
  private boolean isSayingSpokenOf(EventMention mention) {
    boolean verbal =
        switch (mention.coding().plover().quad()) {
          case VERBAL_COOPERATION, VERBAL_CONFLICT -> true;
          case MATERIAL_COOPERATION, MATERIAL_CONFLICT -> false;
        };
    return verbal && isDefinite(mention);
  }

  /** "The deal was signed" is told by the agreement's own record. */
  private boolean isOfAgreement(EventMention mention) {
    if (layers.agreements().at(mention.sentence(), mention.head()).isPresent()) {
      return true;
    }
    if (mention.coding().plover() != PloverEvent.AGREE) {
      return false;
    }
    boolean argument = false;
    for (EventArgument part : mention.arguments()) {
      argument |= layers.agreements().at(mention.sentence(), part.head()).isPresent();
    }
    ParsedSentence sentence = layers.document().sentences().get(mention.sentence());
    for (int child : sentence.parse().children(mention.anchor())) {
      argument |= layers.agreements().at(mention.sentence(), child).isPresent();
    }
    for (int token = mention.start(); token < mention.end(); token++) {
      argument |= layers.agreements().at(mention.sentence(), token).isPresent();
    }
    return argument;
  }

  /**
   * "The aid agency suspended its operations": those who use no force do no violence by a noun that
   * names nobody whom it befell.
   */
  private boolean isWorkOfTheUnarmed(EventMention mention) {
    List<EventArgument> doers = mention.in(EventArgument.Role.ACTOR);
    return mention.coding().plover() == PloverEvent.ASSAULT
        && isNoun(mention)
        && mention.in(EventArgument.Role.RECIPIENT).isEmpty()
        && !doers.isEmpty()
        && doers.stream()
            .allMatch(
                doer ->
                    layers
                        .actors()
                        .at(mention.sentence(), doer.head())
                        .map(layers.actors()::actor)
                        .filter(EventFilter::usesNoForce)
                        .isPresent());
  }

  private boolean isNoun(EventMention mention) {
    ParsedSentence sentence = layers.document().sentences().get(mention.sentence());
    return sentence.parse().upos(mention.head()).equals("NOUN");
  }

  private static boolean usesNoForce(Actor actor) {
    return switch (actor.kind()) {
      case MEDIA -> true;
      case INTERNATIONAL_BODY -> !"MIL".equals(actor.sector());
      case ORGANISATION -> actor.sector() != null && UNARMED.contains(actor.sector());
      case STATE,
          GOVERNMENT,
          MILITARY,
          POLICE,
          ARMED_GROUP,
          PARTY,
          OFFICIAL,
          GROUP,
          CIVILIANS,
          UNKNOWN ->
          false;
    };
  }

  private boolean isDefinite(EventMention mention) {
    ParsedSentence sentence = layers.document().sentences().get(mention.sentence());
    return sentence
        .parse()
        .child(mention.head(), "det")
        .map(sentence::lower)
        .filter(POINTING::contains)
        .isPresent();
  }

  private void take(Phrase phrase) {
    for (int token = phrase.start(); token < phrase.end(); token++) {
      taken.add(key(phrase.sentence(), token));
    }
  }

  private static Phrase head(Phrase phrase) {
    return new Phrase(phrase.sentence(), phrase.head(), phrase.head(), phrase.head() + 1);
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }
}
