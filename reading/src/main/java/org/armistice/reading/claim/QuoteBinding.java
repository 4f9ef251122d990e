package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.reading.claim.ReportingWord.Form;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;

/**
 * Gives every whole quotation to the cue that it belongs to: the cue whose content reaches into it,
 * else the nearest one that borders on it, else the last speaker where it follows in the same
 * paragraph. A quotation that fits nobody stays without a source and is unsure.
 */
final class QuoteBinding {
  private final Document document;
  private final Quotations quotations;
  private final List<Draft> drafts;
  private final List<Quotation> bound = new ArrayList<>();

  QuoteBinding(Document document, Quotations quotations, List<Draft> drafts) {
    this.document = document;
    this.quotations = quotations;
    this.drafts = drafts;
  }

  void bind() {
    List<Quotation> whole = quotations.all().stream().filter(quotations::isWhole).toList();
    for (Quotation quotation : whole) {
      if (isLabelled(quotation)) {
        bound.add(quotation);
      }
    }
    for (Quotation quotation : whole) {
      if (bound.contains(quotation)) {
        continue;
      }
      inContent(quotation).ifPresent(draft -> give(draft, quotation));
    }
    for (Quotation quotation : whole) {
      if (!bound.contains(quotation)) {
        bordering(quotation).ifPresent(draft -> give(draft, quotation));
      }
    }
    for (Quotation quotation : whole) {
      if (!bound.contains(quotation)) {
        continued(quotation).ifPresent(draft -> give(draft, quotation));
      }
    }
    for (Quotation quotation : whole) {
      if (!bound.contains(quotation)
          && Quotations.hasVerb(first(quotation), quotation(quotation))) {
        Draft draft = new Draft(quotation.sentence(), -1, null, "claims:quotation-without-source");
        draft.unsure = true;
        give(draft, quotation);
        drafts.add(draft);
      }
    }
  }

  /** "“ENVOY: We are ready.”": the label stands inside the marks and has its content already. */
  private boolean isLabelled(Quotation quotation) {
    return drafts.stream()
        .anyMatch(
            draft ->
                draft.word == null
                    && draft.cue >= 0
                    && quotation.covers(draft.sentence, draft.cue));
  }

  private void give(Draft draft, Quotation quotation) {
    if (quotation.sentence() == draft.sentence
        && draft.cue >= quotation.end()
        && (introduces(draft.sentence, quotation) || holdsAnother(draft, quotation))) {
      // what stands before the quotation is another's, or the outlet's
      if (quotation.start() > 0) {
        draft.leave(new TokenSpan(draft.sentence, 0, quotation.start()));
      }
    }
    draft.add(quotation.spans(document));
    draft.carriesQuote = true;
    bound.add(quotation);
  }

  private ParsedSentence first(Quotation quotation) {
    return document.sentences().get(quotation.sentence());
  }

  /** The part of a quotation in its first sentence. */
  private Quotation quotation(Quotation quotation) {
    int end =
        quotation.lastSentence() == quotation.sentence()
            ? quotation.end()
            : first(quotation).size();
    return new Quotation(
        quotation.sentence(), quotation.start(), quotation.sentence(), end, quotation.closed());
  }

  /** The draft with a cue outside whose content has most of its tokens in the quotation. */
  private Optional<Draft> inContent(Quotation quotation) {
    Draft best = null;
    int most = 0;
    for (Draft draft : drafts) {
      if (draft.cue < 0 || quotation.covers(draft.sentence, draft.cue) || !takesQuote(draft)) {
        continue;
      }
      int shared = 0;
      for (TokenSpan part : quotation.spans(document)) {
        for (int i = part.start(); i < part.end(); i++) {
          shared += draft.says(part.sentence(), i) ? 1 : 0;
        }
      }
      boolean nearer =
          best != null && shared == most && distance(draft, quotation) < distance(best, quotation);
      if (shared > most || nearer) {
        best = draft;
        most = shared;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean takesQuote(Draft draft) {
    return draft.word == null || draft.word.takes(Form.QUOTE) || draft.word.takes(Form.CLAUSE);
  }

  /** The nearest cue that takes words in quotation marks, in the same sentence, outside of all. */
  private Optional<Draft> bordering(Quotation quotation) {
    Draft best = null;
    for (Draft draft : drafts) {
      if (draft.cue < 0
          || draft.word == null
          || !draft.word.takes(Form.QUOTE)
          || quotations.at(draft.sentence, draft.cue).isPresent()
          || !borders(draft, quotation)
          || !openFor(draft, quotation)) {
        continue;
      }
      if (best == null || distance(draft, quotation) < distance(best, quotation)) {
        best = draft;
      }
    }
    return Optional.ofNullable(best);
  }

  /** A cue with content of its own takes a quotation on only where that content is quoted. */
  private boolean openFor(Draft draft, Quotation quotation) {
    return draft.content.isEmpty()
        || draft.carriesQuote
        || (draft.sentence == quotation.sentence()
            && quotation.start() > draft.cue
            && introduces(draft.sentence, quotation));
  }

  /** "All agreed that it failed. “It failed,” the envoy said", cut as one sentence. */
  private boolean holdsAnother(Draft draft, Quotation quotation) {
    return drafts.stream()
        .anyMatch(
            other ->
                other != draft
                    && other.sentence == draft.sentence
                    && other.cue >= 0
                    && other.cue < quotation.start()
                    && other.isSpoken()
                    && other.source.isPresent()
                    && (draft.says(other.sentence, other.cue)
                        || saysBefore(other, draft, quotation))
                    && quotations.at(other.sentence, other.cue).isEmpty());
  }

  /** Whether an earlier cue already has the words before the quotation as its content. */
  private static boolean saysBefore(Draft other, Draft draft, Quotation quotation) {
    for (int i = other.cue + 1; i < quotation.start(); i++) {
      if (other.says(draft.sentence, i) && draft.says(draft.sentence, i)) {
        return !draft.says(other.sentence, other.cue) && draft.source.isPresent();
      }
    }
    return false;
  }

  private boolean introduces(int sentence, Quotation quotation) {
    return quotation.sentence() == sentence
        && quotation.start() > 0
        && document.sentences().get(sentence).word(quotation.start() - 1).equals(":");
  }

  private boolean borders(Draft draft, Quotation quotation) {
    if (draft.sentence == quotation.lastSentence() && draft.cue >= quotation.end()) {
      return noCueBetween(draft, quotation.end(), draft.cue);
    }
    if (draft.sentence == quotation.sentence() && draft.cue < quotation.start()) {
      return noCueBetween(draft, draft.cue + 1, quotation.start());
    }
    return false;
  }

  private boolean noCueBetween(Draft draft, int from, int to) {
    for (Draft other : drafts) {
      if (other != draft
          && other.sentence == draft.sentence
          && other.cue >= from
          && other.cue < to
          && other.word != null
          && other.word.takes(Form.QUOTE)) {
        return false;
      }
    }
    return true;
  }

  private static int distance(Draft draft, Quotation quotation) {
    if (draft.sentence == quotation.lastSentence() && draft.cue >= quotation.end()) {
      return draft.cue - quotation.end();
    }
    if (draft.sentence == quotation.sentence() && draft.cue < quotation.start()) {
      return quotation.start() - draft.cue;
    }
    return Integer.MAX_VALUE;
  }

  /**
   * A quotation that opens its sentence goes on with the one who spoke last in the paragraph; one
   * that opens a paragraph goes on where the paragraph before left its quotation open, or where a
   * colon announces it.
   */
  private Optional<Draft> continued(Quotation quotation) {
    if (quotation.sentence() == 0 || quotation.start() > 1) {
      return Optional.empty();
    }
    int before = quotation.sentence() - 1;
    ParsedSentence last = document.sentences().get(before);
    boolean colon = last.word(last.size() - 1).equals(":");
    boolean open =
        quotations.in(before).stream()
            .anyMatch(
                other ->
                    !other.closed()
                        && other.lastSentence() == before
                        && other.end() == last.size());
    boolean sameParagraph = Quotations.sameParagraph(last, first(quotation));
    Draft found = null;
    for (Draft draft : drafts) {
      boolean reaches =
          draft.content.stream().anyMatch(span -> span.sentence() == before)
              || draft.sentence == before;
      boolean inQuotation = draft.cue >= 0 && quotations.at(draft.sentence, draft.cue).isPresent();
      if (!reaches || inQuotation || !draft.isSpoken()) {
        continue;
      }
      boolean fits =
          (sameParagraph && draft.carriesQuote)
              || (open && draft.carriesQuote)
              || (colon && draft.sentence == before);
      if (fits) {
        found = draft;
      }
    }
    return Optional.ofNullable(found);
  }
}
