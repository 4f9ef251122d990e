package org.armistice.reading.assembly;

import java.util.ArrayList;
import java.util.List;
import org.armistice.reading.claim.TokenSpan;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.record.Claim;

/**
 * Cuts what somebody says into claims: "that X and that Y" are two, sentences of a quotation are
 * one each. A relative clause after a comma inside indirect speech ("..., in which both sides
 * remain apart") adds the outlet's own knowledge and is left to the outlet (Huddleston and Pullum
 * 2002, supplementary relatives).
 */
final class ContentPieces {
  private ContentPieces() {}

  static List<List<TokenSpan>> of(
      Document document, List<TokenSpan> content, Claim.QuoteMode mode) {
    List<List<TokenSpan>> pieces = new ArrayList<>();
    int sentence = -1;
    for (TokenSpan whole : content) {
      TokenSpan span =
          mode == Claim.QuoteMode.INDIRECT
              ? withoutSupplement(document.sentences().get(whole.sentence()), whole)
              : whole;
      if (span.sentence() != sentence) {
        pieces.add(new ArrayList<>());
        sentence = span.sentence();
      }
      int start = span.start();
      ParsedSentence parsed = document.sentences().get(sentence);
      for (int cut : cuts(parsed, span)) {
        if (cut > start) {
          pieces.get(pieces.size() - 1).add(new TokenSpan(sentence, start, cut));
          pieces.add(new ArrayList<>());
          start = cut;
        }
      }
      if (start < span.end()) {
        pieces.get(pieces.size() - 1).add(new TokenSpan(sentence, start, span.end()));
      }
    }
    pieces.removeIf(List::isEmpty);
    return pieces;
  }

  private static TokenSpan withoutSupplement(ParsedSentence sentence, TokenSpan span) {
    Parse parse = sentence.parse();
    for (int token = span.start() + 1; token < span.end(); token++) {
      if (!parse.relation(token).equals("acl:relcl")) {
        continue;
      }
      int start = parse.subtreeStart(token);
      boolean supplement =
          start > span.start() + 1
              && (sentence.word(start).equals(",") || sentence.word(start - 1).equals(","))
              && parse.subtreeEnd(token) >= span.end() - 1;
      if (supplement) {
        int end = sentence.word(start).equals(",") ? start : start - 1;
        return new TokenSpan(span.sentence(), span.start(), end);
      }
    }
    return span;
  }

  /** Where a coordinated clause with a "that" of its own begins, at its "and". */
  private static List<Integer> cuts(ParsedSentence sentence, TokenSpan span) {
    Parse parse = sentence.parse();
    List<Integer> cuts = new ArrayList<>();
    for (int token = span.start(); token < span.end(); token++) {
      boolean that = parse.relation(token).equals("mark") && parse.lemma(token).equals("that");
      int verb = parse.head(token);
      if (that && verb >= 0 && parse.relation(verb).equals("conj")) {
        boolean joined = token > span.start() && parse.relation(token - 1).equals("cc");
        cuts.add(joined ? token - 1 : token);
      }
    }
    return cuts;
  }
}
