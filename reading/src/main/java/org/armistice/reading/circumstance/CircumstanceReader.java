package org.armistice.reading.circumstance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.syntax.Clauses;
import org.armistice.reading.syntax.NounPhrases;
import org.armistice.reading.table.Table;
import org.armistice.record.Circumstance;

/**
 * Finds circumstances, from {@code circumstances.tsv}.
 *
 * <pre>
 * words  ... struck the post in self-defence.          ... fired on the orders of the command.
 * tie    ... after the coordination mechanism failed.   (noun and verb in one clause)
 * </pre>
 */
public final class CircumstanceReader {
  private static final Set<String> BY = Set.of("of", "by", "from");

  private record Rule(Table.Row row, List<String> words, boolean tie) {}

  private final List<Rule> rules = new ArrayList<>();

  public CircumstanceReader() {
    for (Table.Row row : Table.load("circumstances.tsv").rows()) {
      String words = row.get("words");
      boolean tie = words.contains("+");
      rules.add(new Rule(row, List.of(words.split(tie ? "\\+" : " ")), tie));
    }
    // the longest first, so that "live-fire exercise" is not found again as "exercise"
    rules.sort(Comparator.comparingInt((Rule rule) -> -rule.words().size()));
  }

  public List<CircumstanceDraft> read(Document document) {
    List<CircumstanceDraft> drafts = new ArrayList<>();
    for (ParsedSentence sentence : document.sentences()) {
      List<CircumstanceDraft> found = new ArrayList<>();
      for (Rule rule : rules) {
        for (int token = 0; token < sentence.size(); token++) {
          Optional<CircumstanceDraft> draft =
              rule.tie() ? tie(sentence, token, rule) : words(sentence, token, rule);
          draft
              .filter(one -> found.stream().noneMatch(old -> overlap(old, one)))
              .ifPresent(found::add);
        }
      }
      found.sort(Comparator.comparingInt(draft -> draft.words().start()));
      drafts.addAll(found);
    }
    return drafts;
  }

  private static boolean overlap(CircumstanceDraft one, CircumstanceDraft other) {
    return one.words().start() < other.words().end() && other.words().start() < one.words().end();
  }

  private static Optional<CircumstanceDraft> words(ParsedSentence sentence, int start, Rule rule) {
    int end = start + rule.words().size();
    if (end > sentence.size()) {
      return Optional.empty();
    }
    for (int i = 0; i < rule.words().size(); i++) {
      String word = rule.words().get(i);
      if (!word.equals(sentence.lower(start + i))
          && !word.equals(sentence.parse().lemma(start + i))) {
        return Optional.empty();
      }
    }
    int head = topmost(sentence.parse(), start, end);
    boolean negated =
        Clauses.isNegated(sentence, head)
            || (start > 0 && Set.of("without", "no", "not").contains(sentence.lower(start - 1)));
    return Optional.of(draft(sentence, head, start, end, negated, rule));
  }

  /** A noun and a verb of one clause: "the mechanism failed", "used the hotline". */
  private static Optional<CircumstanceDraft> tie(ParsedSentence sentence, int token, Rule rule) {
    Parse parse = sentence.parse();
    int verb = parse.head(token);
    boolean fits =
        parse.lemma(token).equals(rule.words().get(0))
            && verb >= 0
            && parse.lemma(verb).equals(rule.words().get(1))
            && parse.relation(token).matches("nsubj|nsubj:pass|obj|obl");
    if (!fits) {
      return Optional.empty();
    }
    Phrase noun = NounPhrases.bare(sentence, token);
    return Optional.of(
        draft(
            sentence,
            verb,
            Math.min(noun.start(), verb),
            Math.max(noun.end(), verb + 1),
            Clauses.isNegated(sentence, verb),
            rule));
  }

  private static CircumstanceDraft draft(
      ParsedSentence sentence, int head, int start, int end, boolean negated, Rule rule) {
    Optional<Integer> by = Optional.empty();
    if (rule.row().get("by").equals("yes")) {
      for (int token = start; token < end && by.isEmpty(); token++) {
        by = Clauses.after(sentence, token, BY).stream().findFirst();
      }
    }
    return new CircumstanceDraft(
        new Phrase(sentence.index(), head, start, end),
        Circumstance.Kind.valueOf(rule.row().get("kind")),
        by.map(token -> NounPhrases.full(sentence, token)).orElse(null),
        negated,
        "circumstances:" + rule.row().get("words"));
  }

  /** The word of a stretch that the others hang on. */
  private static int topmost(Parse parse, int start, int end) {
    for (int token = start; token < end; token++) {
      int head = parse.head(token);
      if (head < start || head >= end) {
        return token;
      }
    }
    return start;
  }
}
