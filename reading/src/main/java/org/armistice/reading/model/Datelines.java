package org.armistice.reading.model;

import java.util.List;
import java.util.Set;
import org.armistice.reading.document.Token;

/**
 * Finds the dateline that opens a report: a place in capitals, perhaps with its country, date and
 * agency, up to a dash: "KABUL, Afghanistan (AP) —". It is a label, no part of the first sentence.
 */
final class Datelines {
  private static final Set<String> DASHES = Set.of("—", "–", "-", "--");
  private static final int LONGEST = 16;

  private Datelines() {}

  /** The token after the dateline, or 0 where the text opens with none. */
  static int end(List<Token> tokens) {
    if (tokens.size() < 3 || !isCapitals(tokens.get(0).text())) {
      return 0;
    }
    for (int i = 1; i < Math.min(LONGEST, tokens.size() - 1); i++) {
      String word = tokens.get(i).text();
      boolean apart =
          tokens.get(i).start() > tokens.get(i - 1).end()
              && (tokens.get(i + 1).start() > tokens.get(i).end() || word.equals("—"));
      if (DASHES.contains(word) && (apart || word.equals("—"))) {
        return i + 1;
      }
      boolean mayStand =
          Character.isUpperCase(word.charAt(0))
              || Character.isDigit(word.charAt(0))
              || !Character.isLetter(word.charAt(0))
              || word.endsWith(".");
      if (!mayStand) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isCapitals(String word) {
    return word.length() > 2
        && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '\'');
  }
}
