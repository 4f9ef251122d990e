package org.armistice.reading.claim;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.reading.claim.ReportingWord.Form;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.table.Table;

/**
 * "The ministry put the number of dead at 30", "raised to 272 the toll": who gives a count says it.
 * Nouns of counting stand in {@code counting.tsv}.
 */
final class Counts {
  private static final Set<String> NOUNS = nouns();
  private static final Set<String> LINKS = Set.of("at", "to");

  /** "at about 100", "to more than 40". */
  private static final int FARTHEST = 4;

  /** ", and the mayor of the town at 30": so many words may name who gives the second count. */
  private static final int REACH = 7;

  private final Grammar grammar;
  private final Parse parse;

  Counts(Grammar grammar) {
    this.grammar = grammar;
    this.parse = grammar.parse();
  }

  /** Loads the table, so that a broken one stops the start and no report. */
  static void ready() {}

  private static Set<String> nouns() {
    Set<String> nouns = new TreeSet<>();
    Table.load("counting.tsv").rows().forEach(row -> nouns.add(row.get("noun")));
    return nouns;
  }

  Optional<Content> of(int cue, ReportingWord word) {
    if (!word.takes(Form.COUNT)) {
      return Optional.empty();
    }
    Optional<Integer> counted = parse.child(cue, "obj").filter(this::isCount);
    int number = number(cue);
    if (counted.isEmpty() || number < 0) {
      return Optional.empty();
    }
    TreeSet<Integer> tokens = new TreeSet<>();
    int last = Math.max(number, parse.subtreeEnd(counted.get()) - 1);
    for (int i = cue + 1; i <= last; i++) {
      tokens.add(i);
    }
    return Optional.of(new Content("count", tokens, OptionalInt.empty()));
  }

  private boolean isCount(int noun) {
    return NOUNS.contains(parse.lemma(noun)) || NOUNS.contains(grammar.sentence().lower(noun));
  }

  /** The number behind "at" or "to" in the clause of the cue; -1 where there is none. */
  private int number(int cue) {
    for (int i = cue + 1; i < grammar.sentence().size(); i++) {
      boolean linked = parse.upos(i).equals("NUM") && isLinked(i);
      if (linked && parse.isUnder(i, cue)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isLinked(int number) {
    for (int i = number - 1; i >= Math.max(0, number - FARTHEST); i--) {
      if (LINKS.contains(grammar.sentence().lower(i))) {
        return true;
      }
      if (parse.upos(i).equals("NOUN") || parse.upos(i).equals("VERB")) {
        return false;
      }
    }
    return false;
  }

  /**
   * A second count that leaves out verb and noun.
   *
   * @param source head of who gives it
   * @param count its words, from "at" to the number
   */
  record Gap(int source, TokenSpan count) {}

  /** Behind the first count: a comma or "and", one who speaks, "at" and a number. */
  static Optional<Gap> another(Grammar grammar, int from) {
    ParsedSentence sentence = grammar.sentence();
    Parse parse = grammar.parse();
    int source = -1;
    for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
      boolean names =
          switch (parse.upos(i)) {
            case "NOUN", "PROPN", "DET", "PRON" -> true;
            default -> false;
          };
      if (LINKS.contains(sentence.lower(i)) && source >= 0) {
        for (int number = i + 1; number < Math.min(sentence.size(), i + FARTHEST); number++) {
          if (parse.upos(number).equals("NUM")) {
            return Optional.of(new Gap(source, new TokenSpan(sentence.index(), i, number + 1)));
          }
        }
        return Optional.empty();
      }
      boolean joins = sentence.word(i).equals(",") || parse.upos(i).equals("CCONJ");
      if (i == from && !joins || parse.upos(i).equals("VERB")) {
        return Optional.empty();
      }
      source = names ? i : source;
    }
    return Optional.empty();
  }
}
