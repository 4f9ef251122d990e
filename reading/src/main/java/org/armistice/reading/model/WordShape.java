package org.armistice.reading.model;

/** The shape of a word, which an uncased vocabulary would lose: a number from 0 to 6. */
final class WordShape {
  private static final int LOWER = 0;
  private static final int CAPITALISED = 1;
  private static final int ALL_CAPITALS = 2;
  private static final int MIXED = 3;
  private static final int WITH_DIGIT = 4;
  private static final int NO_LETTER = 5;
  private static final int ONE_CAPITAL = 6;

  private WordShape() {}

  static int of(String word) {
    int letters = 0;
    int upper = 0;
    boolean firstUpper = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isDigit(c)) {
        return WITH_DIGIT;
      }
      if (Character.isLetter(c)) {
        letters++;
        if (!Character.isLowerCase(c)) {
          upper++;
          firstUpper |= letters == 1 && Character.isUpperCase(c);
        }
      }
    }
    if (letters == 0) {
      return NO_LETTER;
    }
    if (upper == 0) {
      return LOWER;
    }
    if (upper == letters) {
      return letters == 1 ? ONE_CAPITAL : ALL_CAPITALS;
    }
    return firstUpper && upper == 1 ? CAPITALISED : MIXED;
  }
}
