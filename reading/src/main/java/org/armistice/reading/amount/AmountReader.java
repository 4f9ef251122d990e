package org.armistice.reading.amount;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Sentence;
import org.armistice.reading.pattern.Atoms;
import org.armistice.reading.pattern.PhraseMatch;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.table.Table;
import org.armistice.record.Amount;
import org.jspecify.annotations.Nullable;

/**
 * Finds the amounts of a sentence by the rows of {@code amounts.tsv}: where several rows fit, the
 * longest wins, then the earlier row. Immutable, thread-safe.
 */
public final class AmountReader {
  private static final Set<String> COUNTING =
      Set.of("nummod", "amod", "det", "compound", "nummod:gov", "advmod");

  private final Numbers numbers;
  private final List<AmountRule> rules;

  private AmountReader(Numbers numbers, Table table) {
    this.numbers = numbers;
    Map<String, String> classes = Map.of("n", numbers.number(), "scale", numbers.scale());
    this.rules = table.rows().stream().map(row -> AmountRule.of(row, classes)).toList();
  }

  public static AmountReader load() {
    return new AmountReader(Numbers.load(), Table.load("amounts.tsv"));
  }

  /**
   * The amounts of a sentence, in order, not overlapping.
   *
   * @param taken tokens that are part of a time expression, which hold no amounts
   */
  public List<AmountMention> read(ParsedSentence sentence, IntPredicate taken) {
    return read(sentence.sentence(), sentence.parse(), taken);
  }

  /**
   * The amounts of a sentence without a parse: counted nouns are then not known.
   *
   * @param taken tokens that are part of a time expression
   */
  public List<AmountMention> read(Sentence sentence, IntPredicate taken) {
    return read(sentence, null, taken);
  }

  private List<AmountMention> read(Sentence sentence, @Nullable Parse parse, IntPredicate taken) {
    Atoms atoms = Atoms.of(sentence);
    List<Found> candidates = new ArrayList<>();
    for (int order = 0; order < rules.size(); order++) {
      AmountRule rule = rules.get(order);
      for (PhraseMatch match : rule.pattern().in(atoms)) {
        candidates.add(new Found(match, rule, order));
      }
    }
    candidates.sort(
        Comparator.comparingInt((Found found) -> -found.match().length())
            .thenComparingInt(Found::order)
            .thenComparingInt(found -> found.match().start()));
    boolean[] used = new boolean[atoms.size()];
    List<AmountMention> mentions = new ArrayList<>();
    for (Found found : candidates) {
      if (free(found.match(), used) && !isPartOfWord(found.match(), atoms)) {
        AmountMention mention = mention(found, atoms, sentence, parse, taken);
        if (mention != null || found.rule().blocks()) {
          Arrays.fill(used, found.match().start(), found.match().end(), true);
        }
        if (mention != null) {
          mentions.add(mention);
        }
      }
    }
    mentions.sort(Comparator.comparingInt(AmountMention::startToken));
    return List.copyOf(mentions);
  }

  /** The same reading once more, to be asked why: same sentence, same answer. */
  public AmountReasons reasons(Asked asked) {
    return new AmountReasons(rules, numbers, asked);
  }

  private record Found(PhraseMatch match, AmountRule rule, int order) {}

  private @Nullable AmountMention mention(
      Found found, Atoms atoms, Sentence sentence, @Nullable Parse parse, IntPredicate taken) {
    if (found.rule().blocks()) {
      return null;
    }
    int start = atoms.get(found.match().start()).token();
    int end = atoms.get(found.match().end() - 1).endToken();
    for (int token = start; token < end; token++) {
      if (taken.test(token)) {
        return null;
      }
    }
    if (parse != null && end - start == 1 && parse.upos(start).equals("PRON")) {
      return null;
    }
    Amount amount = found.rule().read(found.match(), words(sentence, start, end), numbers);
    return amount == null
        ? null
        : new AmountMention(
            start,
            end,
            amount,
            parse == null ? -1 : counted(parse, start, end),
            "amounts:" + found.rule().name());
  }

  private static boolean free(PhraseMatch match, boolean[] used) {
    for (int i = match.start(); i < match.end(); i++) {
      if (used[i]) {
        return false;
      }
    }
    return true;
  }

  /** "5th", "F16" and "122mm" hold no amounts; "20-strong" does. */
  private static boolean isPartOfWord(PhraseMatch match, Atoms atoms) {
    int before = match.start() - 1;
    int after = match.end();
    return (before >= 0 && atoms.get(match.start()).glued() && isLetters(atoms.text(before)))
        || (after < atoms.size() && atoms.get(after).glued() && isLetters(atoms.text(after)))
        || (before >= 1
            && atoms.get(match.start()).glued()
            && atoms.text(before).equals("-")
            && isLetters(atoms.text(before - 1))
            && atoms.get(before).glued()
            && Character.isDigit(atoms.text(match.start()).charAt(0)));
  }

  private static boolean isLetters(String text) {
    return !text.isEmpty() && Character.isLetter(text.charAt(0));
  }

  /** The noun that an amount counts: its head, or what follows its "of". */
  private static int counted(Parse parse, int start, int end) {
    for (int token = start; token < end; token++) {
      int head = parse.head(token);
      if (head >= end && COUNTING.contains(parse.relation(token)) && isNoun(parse, head)) {
        return head;
      }
    }
    for (int token = end; token < parse.heads().size(); token++) {
      int head = parse.head(token);
      if (head >= start && head < end && parse.relation(token).startsWith("nmod")) {
        return token;
      }
    }
    return nounBehind(parse, end);
  }

  /** The last noun of an unbroken run of names, adjectives and nouns right behind the amount. */
  private static int nounBehind(Parse parse, int end) {
    int noun = -1;
    for (int token = end; token < parse.heads().size(); token++) {
      if (isNoun(parse, token)) {
        noun = token;
      } else if (!parse.upos(token).equals("ADJ") || noun >= 0) {
        break;
      }
    }
    return noun;
  }

  private static boolean isNoun(Parse parse, int token) {
    return parse.upos(token).equals("NOUN") || parse.upos(token).equals("PROPN");
  }

  private static String words(Sentence sentence, int start, int end) {
    StringBuilder words = new StringBuilder();
    for (int token = start; token < end; token++) {
      boolean spaced =
          token > start && sentence.token(token).start() > sentence.token(token - 1).end();
      words.append(spaced ? " " : "").append(sentence.token(token).text());
    }
    return words.toString();
  }
}
