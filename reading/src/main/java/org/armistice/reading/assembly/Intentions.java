package org.armistice.reading.assembly;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.armistice.reading.table.Table;
import org.armistice.record.Claim;

/**
 * What a speaker says that he or his side will do: "We will keep to the agreement", "said they
 * would retaliate". It is a threat where its verb is one of {@code threats.tsv}, else a promise.
 */
final class Intentions {
  private static final Pattern OWN =
      Pattern.compile("^\\W*(?:that )?(?:we|i) (?:will|shall|would)\\b.*|^\\W*(?:we|i)['’]ll\\b.*");
  private static final Pattern MAIN =
      Pattern.compile("^\\W*if [^,]+, (?:we|i) (?:will|shall)\\b.*");
  private static final Set<String> THREATS = threats();

  private Intentions() {}

  /** Loads the table, so that a broken one stops the start and no report. */
  static void ready() {}

  private static Set<String> threats() {
    Set<String> verbs = new TreeSet<>();
    Table.load("threats.tsv").rows().forEach(row -> verbs.add(row.get("verb")));
    return verbs;
  }

  static boolean isOwn(Claim claim) {
    String words = words(claim);
    return claim.quoteMode() != Claim.QuoteMode.INDIRECT
        && (OWN.matcher(words).matches() || MAIN.matcher(words).matches());
  }

  /** Whether a threatening verb follows the auxiliary, not denied. */
  static boolean isThreat(Claim claim) {
    String[] words = words(claim).split("[^\\p{L}]+");
    for (int i = 0; i + 1 < words.length; i++) {
      boolean will = words[i].equals("will") || words[i].equals("shall") || words[i].equals("ll");
      if (will && THREATS.contains(words[i + 1])) {
        return true;
      }
    }
    return false;
  }

  private static String words(Claim claim) {
    return claim.content().get(0).text().toLowerCase(Locale.ROOT).strip();
  }
}
