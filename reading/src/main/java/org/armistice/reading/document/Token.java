package org.armistice.reading.document;

import java.util.Locale;

/**
 * A word or mark of a sentence.
 *
 * @param start first UTF-16 unit in the text
 * @param end unit after the last
 */
public record Token(int start, int end, String text) {
  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }
}
