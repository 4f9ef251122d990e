package org.armistice.cli.sheet;

import java.util.regex.Pattern;

/** Breaks a line at spaces, counting only what is seen: colour codes take no room. */
final class Wrap {
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

  private Wrap() {}

  /**
   * @param first what begins the first line
   * @param indent columns that the other lines begin with
   */
  static String lines(String first, String text, int indent, int width) {
    StringBuilder out = new StringBuilder(first);
    int column = seen(first);
    boolean fresh = true;
    for (String word : text.split(" ", -1)) {
      int length = seen(word);
      if (!fresh && column + 1 + length > width) {
        out.append('\n').append(" ".repeat(indent));
        column = indent;
        fresh = true;
      }
      if (!fresh) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += length;
      fresh = false;
    }
    return out.append('\n').toString();
  }

  /** Columns that the text takes; one a code point. */
  static int seen(String text) {
    String plain = COLOUR.matcher(text).replaceAll("");
    return plain.codePointCount(0, plain.length());
  }
}
