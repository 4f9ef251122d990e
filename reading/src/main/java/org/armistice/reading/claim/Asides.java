package org.armistice.reading.claim;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.armistice.reading.claim.ReportingWord.Form;
import org.armistice.reading.document.Argument;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;

/** Content that does not hang on its cue: the cue interrupts it or follows it. */
final class Asides {
  private static final int SHORTEST_ARGUMENT = 3;
  private static final int LONGEST_TAIL = 4;

  private final Grammar grammar;
  private final ParsedSentence sentence;
  private final Parse parse;

  Asides(Grammar grammar) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.parse = grammar.parse();
  }

  /** "The road, he said, was mined", "as the army put it": the clause around the cue's own. */
  Optional<Content> interrupted(int cue, ReportingWord word) {
    int head = parse.head(cue);
    if (head < 0 || !word.takes(Form.QUOTE)) {
      return Optional.empty();
    }
    String relation = parse.relation(cue);
    int first = grammar.subtree(cue).first();
    boolean besides =
        first > 0 && (sentence.word(first - 1).equals(";") || sentence.word(first).equals(";"));
    boolean aside = relation.equals("parataxis") && grammar.doer(cue).isPresent() && !besides;
    boolean as = relation.equals("advcl") && grammar.hasCase(cue, "as");
    boolean between = relation.equals("acl:relcl") && isBetweenCommas(cue, first);
    if (!aside && !as && !between) {
      return Optional.empty();
    }
    while (between && parse.relation(head).startsWith("nsubj")) {
      head = parse.head(head);
    }
    TreeSet<Integer> tokens = grammar.subtreeWithout(head, cue);
    return Optional.of(new Content("aside", tokens, Addressees.of(grammar, cue, word, tokens)));
  }

  /** "Two shells, the monitors said, landed": no relative clause, though the tree may think so. */
  private boolean isBetweenCommas(int cue, int first) {
    boolean opens =
        first > 0 && (sentence.word(first - 1).equals(",") || sentence.word(first).equals(","));
    return opens
        && cue + 1 < sentence.size()
        && sentence.word(cue + 1).equals(",")
        && parse.child(cue, "nsubj").filter(subject -> grammar.antecedent(subject) < 0).isPresent();
  }

  /** "Four children died, the ministry reported": by the order of words alone. */
  Optional<Content> tail(int cue, ReportingWord word) {
    if (!(word.takes(Form.CLAUSE) && word.takes(Form.QUOTE)) || grammar.isPassive(cue)) {
      return Optional.empty();
    }
    int comma = cue - 1;
    while (comma > 0 && !sentence.word(comma).equals(",")) {
      if (parse.upos(comma).equals("VERB") || parse.upos(comma).equals("ADP") || isQuote(comma)) {
        return Optional.empty();
      }
      comma--;
    }
    int last = cue;
    while (last + 1 < sentence.size() && !grammar.isMark(last + 1)) {
      last++;
    }
    boolean ends = last + 1 >= sentence.size() || sentence.word(last + 1).equals(".");
    boolean named = comma < cue - 1 && comma > 0;
    TreeSet<Integer> tokens = new TreeSet<>();
    boolean verb = false;
    for (int i = 0; i < comma; i++) {
      tokens.add(i);
      verb |= parse.upos(i).equals("VERB") || parse.upos(i).equals("AUX");
    }
    return ends && named && verb && last - cue <= LONGEST_TAIL
        ? Optional.of(new Content("tail", tokens, OptionalInt.empty()))
        : Optional.empty();
  }

  /** PropBank's word for it, where the tree has none. */
  Optional<Content> argument(int cue, ReportingWord word) {
    if (!word.takes(Form.CLAUSE)) {
      return Optional.empty();
    }
    for (String role : word.content()) {
      Optional<Argument> argument = grammar.argument(cue, role);
      if (argument.isEmpty() || argument.get().end() - argument.get().start() < SHORTEST_ARGUMENT) {
        continue;
      }
      TreeSet<Integer> tokens = new TreeSet<>();
      for (int i = argument.get().start(); i < argument.get().end(); i++) {
        tokens.add(i);
      }
      if (grammar.hasSubject(argument.get().head()) && !tokens.contains(cue)) {
        return Optional.of(
            new Content("argument", tokens, Addressees.of(grammar, cue, word, tokens)));
      }
    }
    return Optional.empty();
  }

  private boolean isQuote(int token) {
    return Quotations.isDouble(sentence, token);
  }
}
