package org.armistice.reading.assembly;

import java.util.ArrayList;
import java.util.List;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.event.EventMention;
import org.armistice.reading.toll.TollMention;
import org.armistice.record.Attested;
import org.armistice.record.PloverEvent;
import org.armistice.record.Ref;
import org.armistice.record.Toll;
import org.jspecify.annotations.Nullable;

/**
 * Counts of people harmed, given to the event of their own clause. A count that hangs on no event
 * of the sentence is given to none; rival counts stay beside each other with their counter.
 */
final class Tolls {
  private final Document document;
  private final List<List<TollMention>> tolls;
  private final Actors actors;
  private final List<EventMention> mentions;

  Tolls(Layers layers, Actors actors) {
    this.document = layers.document();
    this.tolls = layers.tolls();
    this.actors = actors;
    this.mentions = layers.events().stream().filter(Tolls::isConflict).toList();
  }

  List<Toll> of(EventMention mention, Claims claims) {
    List<Toll> found = new ArrayList<>();
    if (!isConflict(mention)) {
      return found;
    }
    for (TollMention toll : tolls.get(mention.sentence())) {
      boolean own = belongs(toll, mention) || isOnly(mention) && !isAnothers(toll, mention);
      if (toll.asserted() && !isAsked(toll, mention.sentence()) && own) {
        found.add(toll(toll, mention.sentence(), claims));
      }
    }
    if (isLastOf(mention)) {
      found.addAll(after(mention, claims));
    }
    return found;
  }

  /**
   * Counts in the sentences that follow in the paragraph and tell of no event of conflict: "One
   * source put the dead at 100." "At least nine people died." "Fifty bodies have been found."
   */
  private List<Toll> after(EventMention mention, Claims claims) {
    List<Toll> found = new ArrayList<>();
    List<ParsedSentence> sentences = document.sentences();
    int paragraph = sentences.get(mention.sentence()).sentence().paragraph();
    for (int s = mention.sentence() + 1; s < sentences.size(); s++) {
      int next = s;
      boolean ends =
          sentences.get(s).sentence().paragraph() != paragraph
              || mentions.stream().anyMatch(other -> other.sentence() == next);
      if (ends) {
        break;
      }
      for (TollMention toll : tolls.get(s)) {
        boolean counted =
            toll.rule().contains(" amounts:") || toll.rule().startsWith("tolls:count");
        if (toll.asserted() && counted && !isAsked(toll, s)) {
          found.add(toll(toll, s, claims));
        }
      }
    }
    return found;
  }

  private boolean isLastOf(EventMention mention) {
    return mentions.stream()
        .noneMatch(
            other -> other.sentence() == mention.sentence() && other.head() > mention.head());
  }

  /** "how many people were killed" asks for a number and gives none. */
  private boolean isAsked(TollMention toll, int sentence) {
    return toll.start() > 0
        && document.sentences().get(sentence).lower(toll.start() - 1).equals("how");
  }

  private static boolean isConflict(EventMention mention) {
    return mention.coding().plover().quad() == PloverEvent.Quad.MATERIAL_CONFLICT;
  }

  /** "was ambushed, and 37 died": a count in a sentence with one event of conflict is its own. */
  private boolean isOnly(EventMention mention) {
    return mentions.stream().filter(other -> other.sentence() == mention.sentence()).count() == 1;
  }

  /** Whether the harm has an event of its own. */
  private boolean isAnothers(TollMention toll, EventMention mention) {
    return mentions.stream()
        .anyMatch(
            other ->
                other != mention && other.sentence() == mention.sentence() && belongs(toll, other));
  }

  /** The harm is told by the event's own word, or by one that hangs on it or that it hangs on. */
  private boolean belongs(TollMention toll, EventMention mention) {
    if (toll.trigger() == mention.head() || toll.trigger() == mention.anchor()) {
      return true;
    }
    Parse parse = document.sentences().get(mention.sentence()).parse();
    return hangsOn(parse, toll.trigger(), mention.anchor())
        || (toll.rule().startsWith("tolls:count")
            && hangsOn(parse, mention.anchor(), toll.trigger()));
  }

  private static boolean hangsOn(Parse parse, int word, int ancestor) {
    for (int at = word; at >= 0; at = parse.head(at)) {
      if (at == ancestor) {
        return true;
      }
      String relation = parse.relation(at);
      if (relation.equals("ccomp") || relation.equals("parataxis") || relation.equals("conj")) {
        return false;
      }
    }
    return false;
  }

  private Toll toll(TollMention mention, int sentence, Claims claims) {
    Toll bare = mention.toll(document, sentence);
    Ref counter =
        claims
            .said(sentence, mention.trigger())
            .map(claim -> claims.get(claim).speaker())
            .orElse(null);
    return new Toll(bare.harm(), bare.amount(), side(mention, sentence), counter, bare.evidence());
  }

  /** Whose people they were, where the words name somebody in particular. */
  private @Nullable Attested<Ref> side(TollMention mention, int sentence) {
    return actors
        .at(sentence, mention.victim())
        .filter(actor -> actors.isKnown(actor.value()))
        .orElse(null);
  }
}
