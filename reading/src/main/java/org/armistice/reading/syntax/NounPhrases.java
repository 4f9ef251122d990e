package org.armistice.reading.syntax;

import java.util.Set;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;

/** How far a noun phrase reaches: its modifiers, but no clause, apposition or coordinate. */
public final class NounPhrases {
  private static final Set<String> OUTSIDE =
      Set.of(
          "acl:relcl",
          "acl",
          "appos",
          "conj",
          "cc",
          "punct",
          "case",
          "mark",
          "advcl",
          "parataxis",
          "ccomp",
          "xcomp",
          "nsubj",
          "cop",
          "aux",
          "obl",
          "obl:unmarked",
          "advmod",
          "dep",
          "discourse",
          "aux:pass",
          "nsubj:pass",
          "expl",
          "nmod:unmarked");
  private static final Set<String> BARE_OUTSIDE = Set.of("nmod");

  private NounPhrases() {}

  /** The phrase with its prepositional modifiers: "attacks on Afghan forces". */
  public static Phrase full(ParsedSentence sentence, int head) {
    return reach(sentence, head, false);
  }

  /** The phrase without them: "attacks". */
  public static Phrase bare(ParsedSentence sentence, int head) {
    return reach(sentence, head, true);
  }

  private static Phrase reach(ParsedSentence sentence, int head, boolean bare) {
    int start = head;
    while (start > 0 && belongs(sentence.parse(), start - 1, head, bare)) {
      start--;
    }
    int end = head + 1;
    while (end < sentence.size() && belongs(sentence.parse(), end, head, bare)) {
      end++;
    }
    return new Phrase(sentence.index(), head, start, end);
  }

  private static boolean belongs(Parse parse, int token, int head, boolean bare) {
    for (int at = token; at >= 0; at = parse.head(at)) {
      if (at == head) {
        return true;
      }
      boolean own = parse.head(at) == head;
      String relation = parse.relation(at);
      boolean dash = relation.equals("punct") && !own;
      boolean outside = OUTSIDE.contains(relation) && !ofAdjective(parse, at, head);
      if (own && (outside || (bare && BARE_OUTSIDE.contains(relation)))) {
        return false;
      }
      if (!own && !dash && (relation.equals("acl:relcl") || relation.equals("appos"))) {
        return false;
      }
    }
    return false;
  }

  /** "unacceptably high levels": an adverb that the tree hung beside its adjective. */
  private static boolean ofAdjective(Parse parse, int token, int head) {
    int next = token + 1;
    return parse.relation(token).equals("advmod")
        && next < head
        && parse.head(next) == head
        && parse.relation(next).equals("amod");
  }
}
