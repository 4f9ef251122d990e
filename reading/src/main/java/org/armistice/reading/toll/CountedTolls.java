package org.armistice.reading.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.armistice.reading.amount.AmountMention;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.table.Table;
import org.armistice.record.Toll;

/**
 * Tolls that are told as what a count comes to: "the death toll rose to 37", "put the number of
 * people killed at 30". The nouns stand in {@code counting.tsv}; a noun that does not say what
 * befell the people has it from the word of harm beside it. A count "from 27 to 20" is 20.
 */
final class CountedTolls {
  private static final Set<String> LINKS = Set.of("at", "to", "is", "was", "stands", "of");
  private static final Set<String> OTHERS = Set.of("another", "others", "other");
  private static final int FARTHEST = 5;

  /** The harm that a noun tells by itself; empty where it tells none. */
  private final Map<String, Optional<Toll.Harm>> nouns = new TreeMap<>();

  CountedTolls() {
    for (Table.Row row : Table.load("counting.tsv").rows()) {
      nouns.put(
          row.get("noun"), Optional.ofNullable(row.cell("harm").constantOrNull(Toll.Harm.class)));
    }
  }

  /**
   * @param harmed tells the harm of a token, where it is a word of harm
   */
  List<TollMention> in(
      ParsedSentence sentence, List<AmountMention> amounts, Map<Integer, Toll.Harm> harmed) {
    List<TollMention> found = new ArrayList<>();
    Parse parse = sentence.parse();
    for (int noun = 0; noun < sentence.size(); noun++) {
      boolean nominal = parse.upos(noun).equals("NOUN") || parse.upos(noun).equals("ADJ");
      Optional<Toll.Harm> named = nouns.get(parse.lemma(noun));
      if (!nominal
          || named == null
          || parse.relation(noun).equals("compound")
          || isCountedItself(amounts, noun)) {
        continue;
      }
      Toll.Harm harm = harm(parse, noun, harmed).or(() -> named).orElse(null);
      Optional<AmountMention> amount = amount(sentence, noun, amounts);
      if (harm != null && amount.isPresent()) {
        found.add(
            new TollMention(
                noun,
                harm,
                amount.get().amount(),
                noun,
                amount.get().startToken(),
                amount.get().endToken(),
                /* asserted= */ true,
                "tolls:count " + amount.get().rule()));
        for (AmountMention next : amounts) {
          boolean others =
              next.startToken() >= amount.get().endToken()
                  && isAnothers(sentence, next.startToken(), noun)
                  && isLinked(sentence, next.startToken(), noun);
          if (others) {
            found.add(
                new TollMention(
                    next.startToken(),
                    harm,
                    next.amount(),
                    noun,
                    next.startToken(),
                    next.endToken(),
                    /* asserted= */ true,
                    "tolls:count " + next.rule()));
          }
        }
      }
    }
    return found;
  }

  /** "43 dead" counts them on the spot. */
  private static boolean isCountedItself(List<AmountMention> amounts, int noun) {
    return amounts.stream().anyMatch(amount -> amount.governedNounToken() == noun);
  }

  /** The harm of a word beside the noun. */
  private static Optional<Toll.Harm> harm(Parse parse, int noun, Map<Integer, Toll.Harm> harmed) {
    for (Map.Entry<Integer, Toll.Harm> word : harmed.entrySet()) {
      if (word.getKey() != noun && parse.isUnder(word.getKey(), noun)) {
        return Optional.of(word.getValue());
      }
    }
    return Optional.empty();
  }

  /** The last number behind "at" or "to" in the clause that the noun stands in. */
  private static Optional<AmountMention> amount(
      ParsedSentence sentence, int noun, List<AmountMention> amounts) {
    Parse parse = sentence.parse();
    int clause = noun;
    while (clause >= 0 && !parse.upos(clause).equals("VERB") && parse.head(clause) >= 0) {
      clause = parse.head(clause);
    }
    AmountMention last = null;
    for (AmountMention amount : amounts) {
      boolean under = parse.isUnder(amount.startToken(), clause);
      boolean bare =
          amount.governedNounToken() < 0
              || amount.governedNounToken() >= amount.endToken()
                  && amount.startToken() > noun
                  && isLinked(sentence, amount.startToken(), noun);
      boolean linked = under && bare && isLinked(sentence, amount.startToken(), noun);
      if (linked && !isAnothers(sentence, amount.startToken(), noun)) {
        last = amount;
      }
    }
    return Optional.ofNullable(last);
  }

  /** "One source put the dead at 100, <b>another at 165</b>": the second number is another's. */
  private static boolean isAnothers(ParsedSentence sentence, int number, int noun) {
    for (int i = number - 1; i > Math.max(noun, number - FARTHEST); i--) {
      if (OTHERS.contains(sentence.lower(i))) {
        return true;
      }
    }
    // ", witnesses at 30": the number hangs on one who gives it
    Parse parse = sentence.parse();
    int giver = number;
    while (giver >= 0 && (giver >= number || parse.upos(giver).equals("NUM"))) {
      giver = parse.head(giver);
    }
    boolean parted = false;
    for (int i = noun + 1; i < giver; i++) {
      parted |= sentence.word(i).equals(",") || parse.upos(i).equals("CCONJ");
    }
    return giver > noun && parted && parse.upos(giver).equals("NOUN");
  }

  private static boolean isLinked(ParsedSentence sentence, int number, int noun) {
    for (int i = number - 1; i >= Math.max(0, number - FARTHEST); i--) {
      String upos = sentence.parse().upos(i);
      if (LINKS.contains(sentence.lower(i))) {
        return i > noun || sentence.lower(i).equals("to");
      }
      if (upos.equals("NOUN")
          || upos.equals("VERB")
          || upos.equals("PROPN")
          || upos.equals("PUNCT")) {
        return false;
      }
    }
    return false;
  }
}
