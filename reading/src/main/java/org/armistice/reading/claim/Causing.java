package org.armistice.reading.claim;

import java.util.Set;
import java.util.TreeSet;
import org.armistice.reading.table.Table;

/** Verbs whose object does what follows: "forced the minister to admit" ({@code causing.tsv}). */
final class Causing {
  private static final Set<String> VERBS = verbs();

  private Causing() {}

  static boolean isCausing(String lemma) {
    return VERBS.contains(lemma);
  }

  /** Loads the table, so that a broken one stops the start and no report. */
  static void ready() {}

  private static Set<String> verbs() {
    Set<String> verbs = new TreeSet<>();
    Table.load("causing.tsv").rows().forEach(row -> verbs.add(row.get("verb")));
    return verbs;
  }
}
