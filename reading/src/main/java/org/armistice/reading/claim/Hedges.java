package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.table.Origin;
import org.armistice.reading.table.Table;
import org.armistice.record.Claim;
import org.jspecify.annotations.Nullable;

/** Words that make a statement less firm: {@code hedges.tsv}. */
final class Hedges {
  private final List<Hedge> hedges = new ArrayList<>();

  /**
   * @param words lower case, as words or lemmas, in order
   * @param factuality that they leave; null where they limit only how far it holds ("largely")
   * @param origin where it stands in the table
   */
  record Hedge(List<String> words, Claim.@Nullable Factuality factuality, Origin origin) {}

  /** A hedge in a sentence. */
  record Found(TokenSpan span, Claim.@Nullable Factuality factuality, Origin origin) {}

  Hedges(Table table) {
    for (Table.Row row : table.rows()) {
      hedges.add(
          new Hedge(
              List.of(row.get("phrase").toLowerCase(Locale.ROOT).split(" ")),
              row.cell("factuality").constantOrNull(Claim.Factuality.class),
              row.origin()));
    }
    // the longest phrase is tried first
    hedges.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
  }

  /** The hedges that bear on the main statement of spans, in order. */
  List<Found> in(ParsedSentence sentence, List<TokenSpan> spans) {
    List<Found> found = new ArrayList<>();
    for (TokenSpan span : spans) {
      if (span.sentence() == sentence.index()) {
        int at = span.start();
        while (at < span.end()) {
          Found hedge = at(sentence, at, span);
          if (hedge != null) {
            found.add(hedge);
            at = hedge.span().end();
          } else {
            at++;
          }
        }
      }
    }
    return found;
  }

  private @Nullable Found at(ParsedSentence sentence, int at, TokenSpan within) {
    for (Hedge hedge : hedges) {
      int end = at + hedge.words().size();
      if (end <= within.end() && matches(sentence, at, hedge.words())) {
        return bearsOnMain(sentence, at, end, within)
            ? new Found(
                new TokenSpan(sentence.index(), at, end), hedge.factuality(), hedge.origin())
            : null;
      }
    }
    return null;
  }

  private static boolean matches(ParsedSentence sentence, int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      // "May" the month is no hedge
      if (sentence.parse().upos(at + i).equals("PROPN")) {
        return false;
      }
      if (!sentence.lower(at + i).equals(words.get(i))
          && !sentence.parse().lemma(at + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the hedge hangs on the top word of the span, or is it. */
  private static boolean bearsOnMain(
      ParsedSentence sentence, int start, int end, TokenSpan within) {
    Parse parse = sentence.parse();
    int top = start;
    while (parse.head(top) >= start && parse.head(top) < end) {
      top = parse.head(top);
    }
    int above = top;
    int steps = 0;
    while (parse.head(above) >= within.start() && parse.head(above) < within.end()) {
      String relation = parse.relation(above);
      if (relation.equals("acl:relcl")
          || relation.equals("acl")
          || relation.equals("advcl")
          || relation.equals("ccomp")) {
        return false;
      }
      above = parse.head(above);
      steps++;
    }
    return steps <= 2;
  }

  /** The less firm of the two. */
  static Claim.Factuality weaker(Claim.Factuality a, Claim.@Nullable Factuality b) {
    return b != null && b.ordinal() > a.ordinal() ? b : a;
  }
}
