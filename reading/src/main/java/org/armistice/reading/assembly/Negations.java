package org.armistice.reading.assembly;

import java.util.List;
import java.util.Set;
import org.armistice.reading.claim.TokenSpan;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.syntax.Clauses;

/**
 * Whether what somebody says is that something is not so: "it had not struck", "there was no sign".
 */
final class Negations {
  private static final Set<String> NO = Set.of("no", "nobody", "none", "nothing");

  private Negations() {}

  static boolean isNegated(Document document, List<TokenSpan> content) {
    TokenSpan first = content.get(0);
    ParsedSentence sentence = document.sentences().get(first.sentence());
    int top = top(sentence.parse(), first);
    return top >= 0 && (Clauses.isNegated(sentence, top) || hasNobody(sentence, top));
  }

  /** The verb or predicate that the other words of a span hang on; -1 where there is none. */
  private static int top(Parse parse, TokenSpan span) {
    for (int i = span.start(); i < span.end(); i++) {
      int head = parse.head(i);
      String upos = parse.upos(i);
      boolean outside = head < span.start() || head >= span.end();
      if (outside && !upos.equals("PUNCT") && !upos.equals("SCONJ") && !upos.equals("CCONJ")) {
        return i;
      }
    }
    return -1;
  }

  /** "nobody was hurt", "there was no sign". */
  private static boolean hasNobody(ParsedSentence sentence, int verb) {
    Parse parse = sentence.parse();
    for (int child : parse.children(verb)) {
      if (!parse.relation(child).startsWith("nsubj")) {
        continue;
      }
      boolean no =
          NO.contains(sentence.lower(child))
              || parse.children(child).stream()
                  .anyMatch(word -> NO.contains(sentence.lower(word)) && word < child);
      if (no) {
        return true;
      }
    }
    return false;
  }
}
