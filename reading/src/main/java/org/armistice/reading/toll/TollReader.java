package org.armistice.reading.toll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.armistice.reading.amount.AmountMention;
import org.armistice.reading.amount.AmountReader;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.table.Table;
import org.armistice.record.Amount;
import org.armistice.record.Toll;
import org.jspecify.annotations.Nullable;

/**
 * Finds how many people a sentence says were killed, injured, detained, abducted, displaced or are
 * missing. Immutable, thread-safe.
 */
public final class TollReader {
  private static final Set<String> UNREAL =
      Set.of("may", "might", "could", "would", "will", "can", "should", "must", "'ll", "shall");
  private static final Set<String> ONE = Set.of("a", "an", "another", "the");
  private static final Set<String> NOT = Set.of("not", "n't", "never");

  private final Map<String, List<HarmWord>> words = new HashMap<>();
  private final AmountReader amounts;
  private final CountedTolls counted = new CountedTolls();
  private final People people = new People();

  private TollReader(Table table, AmountReader amounts) {
    this.amounts = amounts;
    for (Table.Row row : table.rows()) {
      HarmWord word = HarmWord.of(row);
      words.computeIfAbsent(word.lemma(), lemma -> new ArrayList<>()).add(word);
    }
  }

  public static TollReader load() {
    return new TollReader(Table.load("tolls.tsv"), AmountReader.load());
  }

  /** The tolls of a sentence, read with all its amounts; give those without times where known. */
  public List<TollMention> read(ParsedSentence sentence) {
    return read(sentence, amounts.read(sentence, token -> false));
  }

  /**
   * The tolls of a sentence, in the order of their words.
   *
   * @param counted the amounts of the sentence
   */
  public List<TollMention> read(ParsedSentence sentence, List<AmountMention> counted) {
    List<TollMention> found = new ArrayList<>();
    Map<Integer, Toll.Harm> harmed = new TreeMap<>();
    for (int token = 0; token < sentence.size(); token++) {
      for (HarmWord word : wordsAt(sentence, token)) {
        harmed.put(token, word.harm());
        for (int victim : Victims.of(sentence, token, word)) {
          if (isOtherwiseHarmed(sentence, token, victim, word)) {
            continue;
          }
          TollMention toll = toll(sentence, token, word, victim, counted);
          if (toll != null && found.stream().noneMatch(other -> same(other, toll))) {
            found.add(toll);
          }
        }
      }
    }
    List<TollMention> counts = this.counted.in(sentence, counted, harmed);
    // "the number of officers killed has risen to nine": nine, not "officers"
    counts.forEach(
        count -> found.removeIf(toll -> sentence.parse().isUnder(toll.trigger(), count.trigger())));
    found.addAll(counts);
    return List.copyOf(found);
  }

  private List<HarmWord> wordsAt(ParsedSentence sentence, int token) {
    Parse parse = sentence.parse();
    String upos = parse.upos(token);
    boolean nominal = upos.equals("NOUN");
    // A participle that stands as an adjective ("were hurt") may be tagged as either.
    boolean verbal = upos.equals("VERB") || upos.equals("ADJ");
    List<HarmWord> all = new ArrayList<>(words.getOrDefault(parse.lemma(token), List.of()));
    if (!parse.lemma(token).equals(sentence.lower(token))) {
      all.addAll(words.getOrDefault(sentence.lower(token), List.of()));
    }
    all.removeIf(word -> word.kind() == HarmWord.Kind.NOUN ? !nominal : !verbal);
    return all;
  }

  /**
   * "nine were killed and dozens of others <b>injured</b>": what the tree joins to the nine has a
   * harm of its own, told after it with the verb left out.
   */
  private boolean isOtherwiseHarmed(
      ParsedSentence sentence, int trigger, int victim, HarmWord word) {
    Parse parse = sentence.parse();
    if (!parse.relation(victim).equals("conj")) {
      return false;
    }
    boolean behind = parse.head(victim) < trigger && trigger < victim;
    for (int token = victim + 1; token < sentence.size(); token++) {
      for (HarmWord other : wordsAt(sentence, token)) {
        boolean own =
            other.harm() != word.harm()
                && token != trigger
                && other.kind() != HarmWord.Kind.NOUN
                && (behind || Victims.of(sentence, token, other).contains(victim));
        if (own) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean same(TollMention one, TollMention other) {
    return one.harm() == other.harm() && one.victim() == other.victim();
  }

  private @Nullable TollMention toll(
      ParsedSentence sentence,
      int trigger,
      HarmWord word,
      int victim,
      List<AmountMention> counted) {
    boolean asserted = isAsserted(sentence, trigger);
    String rule = "tolls:" + word.lemma();
    for (AmountMention amount : counted) {
      boolean governs = amount.governedNounToken() == victim;
      boolean itself = amount.startToken() <= victim && victim < amount.endToken();
      if (governs || itself) {
        int start = Math.min(amount.startToken(), victim);
        int end = Math.max(amount.endToken(), victim + 1);
        return new TollMention(
            trigger,
            word.harm(),
            amount.amount(),
            victim,
            start,
            end,
            asserted,
            rule + " " + amount.rule());
      }
    }
    Amount uncounted = uncounted(sentence, victim, victim == trigger);
    return uncounted == null
        ? null
        : new TollMention(
            trigger,
            word.harm(),
            uncounted,
            victim,
            victim,
            victim + 1,
            asserted,
            rule + " tolls:uncounted");
  }

  /** "No one" is none, "a guard", "her son" and a name are one, "civilians" are two or more. */
  private @Nullable Amount uncounted(ParsedSentence sentence, int victim, boolean isTrigger) {
    Parse parse = sentence.parse();
    String word = sentence.lower(victim);
    String words = sentence.word(victim);
    for (int child : parse.children(victim)) {
      if (sentence.lower(child).equals("no") && parse.relation(child).equals("det")) {
        return new Amount("no " + words, 0L, 0L, 0L);
      }
    }
    if (word.equals("nobody") || word.equals("none")) {
      return new Amount(words, 0L, 0L, 0L);
    }
    String upos = parse.upos(victim);
    boolean unnamed = upos.equals("PRON") || upos.equals("DET") || upos.equals("ADJ");
    if (isTrigger || unnamed || !people.are(sentence, victim)) {
      return null;
    }
    boolean plural = upos.equals("NOUN") && !parse.lemma(victim).equals(word);
    if (plural || word.equals("people")) {
      return new Amount(words, 2L, null, null);
    }
    boolean single =
        upos.equals("PROPN")
            || parse.children(victim).stream()
                .anyMatch(
                    c -> ONE.contains(sentence.lower(c)) || parse.relation(c).equals("nmod:poss"));
    return single ? new Amount(words, 1L, 1L, 1L) : null;
  }

  private static boolean isAsserted(ParsedSentence sentence, int trigger) {
    for (int child : sentence.parse().children(trigger)) {
      String word = sentence.lower(child);
      String relation = sentence.parse().relation(child);
      if (NOT.contains(word) || (relation.startsWith("aux") && UNREAL.contains(word))) {
        return false;
      }
    }
    return true;
  }
}
