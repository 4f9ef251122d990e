package org.armistice.reading.trend;

import java.util.HashSet;
import java.util.Set;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.table.Table;

/** The nouns of acts that reports count and announce, from {@code violent-nouns.tsv}. */
public final class CountedActs {
  private final Set<String> nouns = new HashSet<>();

  public CountedActs() {
    for (Table.Row row : Table.load("violent-nouns.tsv").rows()) {
      nouns.add(row.get("noun"));
    }
  }

  /** Whether the token is such a noun. */
  public boolean has(ParsedSentence sentence, int token) {
    return nouns.contains(sentence.parse().lemma(token));
  }
}
