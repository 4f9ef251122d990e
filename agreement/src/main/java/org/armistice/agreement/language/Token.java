package org.armistice.agreement.language;

/**
 * A piece of an agreement file.
 *
 * @param text the word or sign; of a string what stands between its quotation marks
 * @param first whether it is the first of its line
 * @param start code unit in the file
 * @param end code unit after the last
 */
record Token(Kind kind, String text, Mark mark, boolean first, int start, int end) {
  /** Characters of a piece that a message quotes. */
  private static final int LONGEST = 60;

  enum Kind {
    WORD,
    STRING,
    SIGN,
    END
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equals(word);
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** How a message quotes it. */
  String quoted() {
    return kind == Kind.END ? "the end of the file" : "\"" + brief(text) + "\"";
  }

  /** Words short enough for a message. */
  static String brief(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
  }
}
