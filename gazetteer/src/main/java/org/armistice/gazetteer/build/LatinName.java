package org.armistice.gazetteer.build;

/** Which of GeoNames' other names can stand in an English report. */
final class LatinName {
  private static final int LONGEST_CODE = 4;

  private LatinName() {}

  /** In Latin letters, of two or more, and no code such as an airport's. */
  static boolean isOne(String name) {
    if (name.length() < 2) {
      return false;
    }
    boolean code = name.length() <= LONGEST_CODE;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetter(c)
          && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN
          && Character.getType(c) != Character.MODIFIER_LETTER) {
        return false;
      }
      code &= Character.isUpperCase(c) || Character.isDigit(c);
    }
    return !code;
  }
}
