package org.armistice.reading.claim;

import java.util.OptionalInt;
import java.util.Set;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;

/** Who is told. */
final class Addressees {
  private Addressees() {}

  /** Who is told: the object of the verb, or a "to" phrase. */
  static OptionalInt of(Grammar grammar, int cue, ReportingWord word, Set<Integer> content) {
    ParsedSentence sentence = grammar.sentence();
    Parse parse = grammar.parse();
    if (word.addressee().isEmpty()) {
      return OptionalInt.empty();
    }
    for (int child : parse.children(cue)) {
      String relation = parse.relation(child);
      boolean object = relation.equals("obj") || relation.equals("iobj");
      boolean to = relation.startsWith("obl") && grammar.hasCase(child, "to");
      if ((object || to)
          && child > cue
          && !content.contains(child)
          && !grammar.isTime(cue, child)
          && !sentence.lower(child).equals(word.with())) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }
}
