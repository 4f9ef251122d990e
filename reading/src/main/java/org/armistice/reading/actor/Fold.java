package org.armistice.reading.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words made comparable: marks, dots, apostrophes and case taken off, hyphens read as spaces, so
 * that "Jüri", "U.S." and "al-Qaida" meet however they are written.
 */
final class Fold {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern CUT = Pattern.compile("[\\s\\-\u2010-\u2015/()&,;:\"“”\\[\\]]+");
  private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’ʼ]s\\b", Pattern.CASE_INSENSITIVE);

  private Fold() {}

  /** One word; empty where only marks are left. */
  static String word(String word) {
    String lower = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    return DROPPED.matcher(lower.toLowerCase(Locale.ROOT)).replaceAll("").replace('ı', 'i');
  }

  /** The words of a name or phrase as written, a possessive {@code 's} apart. */
  static List<String> split(String phrase) {
    List<String> words = new ArrayList<>();
    for (String part : CUT.split(POSSESSIVE.matcher(phrase).replaceAll(" 's "))) {
      if (!word(part).isEmpty()) {
        words.add(part);
      }
    }
    return words;
  }

  /** The folded words of a name, joined by spaces. */
  static String key(String phrase) {
    return String.join(" ", split(phrase).stream().map(Fold::word).toList());
  }
}
