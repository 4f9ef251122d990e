package org.armistice.bench.muc;

import java.util.Locale;

/** Words as CEAF-REE compares them. */
final class Wording {
  private Wording() {}

  /** Lower case, without marks and articles, one space between words (Du et al. 2021). */
  static String bare(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{Punct}", "")
        .replaceAll("\\b(?:a|an|the)\\b", " ")
        .strip()
        .replaceAll("\\s+", " ");
  }
}
