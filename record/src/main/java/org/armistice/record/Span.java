package org.armistice.record;

/**
 * Words of a report, cut out exactly.
 *
 * @param start first code point of the words in the text as read, from 0
 * @param end code point after the last, greater than {@code start}
 * @param text the words themselves, as they stand in the text
 */
public record Span(int start, int end, String text) implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "span runs from "
              + start
              + " to "
              + end
              + " over \""
              + text
              + "\"; end must follow start");
    }
  }

  /** Whether the other span lies wholly inside this one. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share a code point. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
