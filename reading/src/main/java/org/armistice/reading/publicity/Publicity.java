package org.armistice.reading.publicity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.table.Table;
import org.armistice.record.Regime;

/**
 * The words of making public, from {@code publicity.tsv}, {@code restraint.tsv}, {@code
 * limiting.tsv}.
 */
final class Publicity {
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, Table.Row> restraint = new HashMap<>();
  private final Set<String> limiting = new HashSet<>();

  Publicity() {
    for (Table.Row row : Table.load("publicity.tsv").rows()) {
      words.put(row.get("word"), row.cell("kind").oneOf("verb", "noun"));
    }
    for (Table.Row row : Table.load("restraint.tsv").rows()) {
      row.cell("status").constant(Regime.Status.class);
      row.cell("weakened").constant(Regime.Status.class);
      restraint.put(row.get("word"), row);
    }
    for (Table.Row row : Table.load("limiting.tsv").rows()) {
      limiting.add(row.get("word"));
    }
  }

  boolean isVerb(ParsedSentence sentence, int token) {
    return "verb".equals(words.get(sentence.parse().lemma(token)))
        && sentence.parse().upos(token).equals("VERB");
  }

  boolean isNoun(ParsedSentence sentence, int token) {
    return "noun".equals(words.get(sentence.parse().lemma(token)))
        && sentence.parse().upos(token).equals("NOUN");
  }

  /** What a verb of restraint says of a series. */
  Optional<Regime.Status> status(String lemma, boolean weakened) {
    return Optional.ofNullable(restraint.get(lemma))
        .map(row -> row.cell(weakened ? "weakened" : "status").constant(Regime.Status.class));
  }

  /** An adverb on the word that limits it, such as "largely". */
  Optional<Phrase> limit(ParsedSentence sentence, int word) {
    for (int child : sentence.parse().children(word)) {
      if (limiting.contains(sentence.lower(child))) {
        return Optional.of(new Phrase(sentence.index(), child, child, child + 1));
      }
    }
    return Optional.empty();
  }
}
