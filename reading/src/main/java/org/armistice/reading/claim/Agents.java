package org.armistice.reading.claim;

import java.util.Set;
import java.util.TreeSet;
import org.armistice.reading.document.Parse;
import org.armistice.reading.table.Table;

/** Nouns for people and bodies, who can speak ({@code agents.tsv}); a bomb cannot. */
final class Agents {
  private static final Set<String> NOUNS = nouns();

  private Agents() {}

  /** Whether a noun is such a word; a name may be anybody's. */
  static boolean isAgent(Parse parse, int noun) {
    return parse.upos(noun).equals("PROPN") || NOUNS.contains(parse.lemma(noun));
  }

  /** Loads the table, so that a broken one stops the start and no report. */
  static void ready() {}

  private static Set<String> nouns() {
    Set<String> nouns = new TreeSet<>();
    Table.load("agents.tsv").rows().forEach(row -> nouns.add(row.get("noun")));
    return nouns;
  }
}
