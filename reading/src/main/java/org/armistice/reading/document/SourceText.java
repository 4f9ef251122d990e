package org.armistice.reading.document;

import org.armistice.record.Span;

/** The text as read, which cuts out spans in code points. Immutable, thread-safe. */
public final class SourceText {
  private final String value;
  private final boolean plain;

  public SourceText(String value) {
    this.value = value;
    this.plain = value.codePointCount(0, value.length()) == value.length();
  }

  public String value() {
    return value;
  }

  /**
   * @param start first UTF-16 unit
   * @param end unit after the last
   */
  public Span span(int start, int end) {
    return new Span(codePoints(start), codePoints(end), value.substring(start, end));
  }

  private int codePoints(int unit) {
    return plain ? unit : value.codePointCount(0, unit);
  }
}
