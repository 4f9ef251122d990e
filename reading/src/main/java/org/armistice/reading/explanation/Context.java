package org.armistice.reading.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.reading.Reader;
import org.armistice.reading.amount.AmountMention;
import org.armistice.reading.assembly.Layers;
import org.armistice.reading.assembly.Tellings;
import org.armistice.reading.claim.Attribution;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.place.PlaceMention;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.table.TableShelf;
import org.armistice.reading.time.TimeMention;
import org.armistice.record.Claim;
import org.armistice.record.Reading;
import org.armistice.record.Span;

/** A report read again, with everything that can be asked about it. */
record Context(Reading reading, Layers layers, Tellings tellings, Reader.Askable rooms) {

  Document document() {
    return layers.document();
  }

  Asked asked() {
    return rooms.asked();
  }

  TableShelf shelf() {
    return rooms.asked().shelf();
  }

  /** The tokens of one sentence that some words are. */
  record Tokens(int sentence, int start, int end) {}

  /** Where words stand; empty where they are no whole tokens of one sentence. */
  Optional<Tokens> tokens(Span words) {
    for (ParsedSentence sentence : document().sentences()) {
      int start = -1;
      int end = -1;
      for (int token = 0; token < sentence.size(); token++) {
        Span word = document().span(sentence.index(), token, token + 1);
        if (word.overlaps(words)) {
          start = start < 0 ? token : start;
          end = token + 1;
        }
      }
      if (start >= 0) {
        return Optional.of(new Tokens(sentence.index(), start, end));
      }
    }
    return Optional.empty();
  }

  /** The mention of a place in some words. */
  Optional<PlaceMention> place(Span words) {
    return layers.places().stream().filter(mention -> words(mention).equals(words)).findFirst();
  }

  Span words(PlaceMention mention) {
    return document().span(mention.sentence(), mention.startToken(), mention.endToken());
  }

  /**
   * A time and the sentence that it stands in.
   *
   * @param sentence index in the document
   */
  record Told(int sentence, TimeMention mention) {}

  /** The mention of a time in some words. */
  Optional<Told> time(Span words) {
    for (int sentence = 0; sentence < layers.times().size(); sentence++) {
      for (TimeMention mention : layers.times().get(sentence)) {
        Span own = document().span(sentence, mention.startToken(), mention.endToken());
        if (own.equals(words)) {
          return Optional.of(new Told(sentence, mention));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * An amount and the sentence that it stands in.
   *
   * @param sentence index in the document
   */
  record Counted(int sentence, AmountMention mention) {}

  /** The amount within some words. */
  Optional<Counted> amount(Span words) {
    return tokens(words)
        .flatMap(
            tokens ->
                layers.amounts().get(tokens.sentence()).stream()
                    .filter(
                        mention ->
                            mention.startToken() < tokens.end()
                                && tokens.start() < mention.endToken())
                    .findFirst()
                    .map(mention -> new Counted(tokens.sentence(), mention)));
  }

  /** The attribution that a claim was made of; empty for the outlet's own voice. */
  Optional<Attribution> attribution(Claim claim) {
    String rule = claim.rule().replace(" (unsure)", "");
    List<Attribution> fitting = new ArrayList<>();
    for (Attribution attribution : layers.attributions()) {
      boolean says =
          claim.content().stream()
              .allMatch(
                  words ->
                      attribution.contentWords(document()).stream()
                          .anyMatch(own -> own.covers(words)));
      if (says && attribution.rule().equals(rule) && isCue(attribution, claim)) {
        fitting.add(attribution);
      }
    }
    return fitting.stream().findFirst();
  }

  private boolean isCue(Attribution attribution, Claim claim) {
    var cue = attribution.cue();
    return cue == null || claim.speakers().get(0).cue().equals(cue.words(document()));
  }
}
