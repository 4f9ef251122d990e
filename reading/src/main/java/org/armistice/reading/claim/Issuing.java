package org.armistice.reading.claim;

import java.util.Set;
import java.util.TreeSet;
import org.armistice.reading.table.Table;

/** Verbs by which somebody puts words out: "filed papers opposing it" ({@code issuing.tsv}). */
final class Issuing {
  private static final Set<String> VERBS = verbs();

  private Issuing() {}

  static boolean isIssuing(String lemma) {
    return VERBS.contains(lemma);
  }

  /** Loads the table, so that a broken one stops the start and no report. */
  static void ready() {}

  private static Set<String> verbs() {
    Set<String> verbs = new TreeSet<>();
    Table.load("issuing.tsv").rows().forEach(row -> verbs.add(row.get("verb")));
    return verbs;
  }
}
