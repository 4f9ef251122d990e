package org.armistice.reading.casing;

/** How a text uses capitals. */
public enum Casing {
  /** As English does: capitals open sentences and names. */
  MIXED,
  /** Small letters alone. */
  SMALL,
  /** Capitals alone. */
  CAPITALS;

  /**
   * Of a hundred letters of ordinary text two to six are capitals, and every sentence has one; a
   * stray one in many ("iPhone", a mark of the scanner) makes no ordinary text.
   */
  private static final double STRAY = 0.004;

  /** A few letters alone tell nothing: "USA" is no text in capitals. */
  private static final int FEWEST_LETTERS = 12;

  /** What the letters of a text say of it. */
  public static Casing of(String text) {
    int small = 0;
    int great = 0;
    for (int i = 0; i < text.length(); i++) {
      small += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
      great += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    int letters = small + great;
    if (letters < FEWEST_LETTERS) {
      return MIXED;
    }
    return great <= STRAY * letters ? SMALL : small <= STRAY * letters ? CAPITALS : MIXED;
  }
}
