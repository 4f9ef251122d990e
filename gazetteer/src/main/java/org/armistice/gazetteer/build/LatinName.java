package org.armistice.gazetteer.build;

import java.text.Normalizer;
import java.util.Set;

/** Which of GeoNames' other names can stand in an English report. */
public final class LatinName {
  /** Countries whose standing Latin names carry the marks of a scholarly transliteration. */
  private static final Set<String> MARKED =
      Set.of(
          "AE", "AF", "AM", "BD", "BH", "BY", "DJ", "DZ", "EG", "EH", "ER", "ET", "GE", "IL", "IN",
          "IQ", "IR", "JO", "KG", "KP", "KR", "KW", "KZ", "LB", "LK", "LY", "MM", "MR", "NP", "OM",
          "PK", "PS", "QA", "RU", "SA", "SD", "SO", "SS", "SY", "TD", "TJ", "UA", "YE");

  private static final int LONGEST_CODE = 4;

  private LatinName() {}

  /** The name as the press writes it: without the marks of a transliteration. */
  public static String plain(String country, String name) {
    if (!MARKED.contains(country)) {
      return name;
    }
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK
          && "\u2018\u2019\u02BB\u02BC\u02BE\u02BF`".indexOf(c) < 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** In Latin letters, of two or more, and no code such as an airport's. */
  public static boolean isOne(String name) {
    return name.length() >= 2 && isLatin(name) && !isCode(name);
  }

  /** Whether all its letters are Latin. */
  public static boolean isLatin(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetter(c)
          && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN
          && Character.getType(c) != Character.MODIFIER_LETTER) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCode(String name) {
    return name.length() <= LONGEST_CODE
        && name.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
