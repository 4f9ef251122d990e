package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.armistice.reading.document.Name;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.record.Passage;

/**
 * Marks that report: "Envoy: Truce is near" over an article, and "“...” — the envoy" after words.
 */
final class MarkCues {
  private static final Set<String> DASHES = Set.of("―", "—", "–", "--", "-");
  private static final int LONGEST_NAME = 6;

  private MarkCues() {}

  static List<Draft> in(Grammar clauses, Quotations quotations) {
    List<Draft> drafts = new ArrayList<>();
    colon(clauses).ifPresent(drafts::add);
    dash(clauses, quotations).ifPresent(drafts::add);
    return drafts;
  }

  /** "Envoy: Truce is near": a name or role, a colon, and what is said. */
  private static Optional<Draft> colon(Grammar clauses) {
    ParsedSentence sentence = clauses.sentence();
    for (int i = 1; i < Math.min(sentence.size() - 1, LONGEST_NAME + 1); i++) {
      if (!sentence.word(i).equals(":")) {
        continue;
      }
      boolean quoted = Quotations.isDouble(sentence.word(i + 1));
      boolean headline = sentence.sentence().kind() == Passage.Kind.HEADLINE;
      if (!(quoted || headline) || !isName(sentence, 0, i)) {
        return Optional.empty();
      }
      Draft draft = new Draft(sentence.index(), i, null, "claims:mark:colon");
      draft.cueTokens.add(i);
      draft.source = OptionalInt.of(top(sentence.parse(), 0, i));
      draft.content.add(new TokenSpan(sentence.index(), i + 1, sentence.size()));
      draft.carriesQuote = quoted;
      return Optional.of(draft);
    }
    return Optional.empty();
  }

  /** A quotation, a dash, and a name that ends the sentence. */
  private static Optional<Draft> dash(Grammar clauses, Quotations quotations) {
    ParsedSentence sentence = clauses.sentence();
    for (Quotation quotation : quotations.in(sentence.index())) {
      int dash = quotation.end();
      if (quotation.lastSentence() != sentence.index()
          || dash + 1 >= sentence.size()
          || !DASHES.contains(sentence.word(dash))
          || !isName(sentence, dash + 1, sentence.size())) {
        continue;
      }
      Draft draft = new Draft(sentence.index(), dash, null, "claims:mark:dash");
      draft.cueTokens.add(dash);
      draft.source = OptionalInt.of(top(sentence.parse(), dash + 1, sentence.size()));
      quotations.part(quotation, sentence.index()).ifPresent(draft.content::add);
      draft.carriesQuote = true;
      return Optional.of(draft);
    }
    return Optional.empty();
  }

  /** Whether words are a short nominal with a name in it and no verb. */
  private static boolean isName(ParsedSentence sentence, int start, int end) {
    boolean proper = false;
    int words = 0;
    for (int i = start; i < end; i++) {
      String upos = sentence.parse().upos(i);
      if (upos.equals("VERB") || upos.equals("AUX") || upos.equals("PRON")) {
        return false;
      }
      proper |= upos.equals("PROPN");
      words += upos.equals("PUNCT") ? 0 : 1;
    }
    for (Name name : sentence.parse().names()) {
      proper |= name.start() >= start && name.end() <= end && name.kind() == Name.Kind.PERSON;
    }
    return proper && words > 0 && words <= LONGEST_NAME;
  }

  private static int top(Parse parse, int start, int end) {
    int top = start;
    while (parse.head(top) >= start && parse.head(top) < end) {
      top = parse.head(top);
    }
    return top;
  }
}
