package org.armistice.reading.reason;

import java.util.List;
import org.armistice.record.Span;

/**
 * Why a field of a record is what it is.
 *
 * @param field its path as in the record's JSON, such as {@code coding} or {@code
 *     participants[0].actor}
 * @param covers other fields that are so for the same reasons, such as {@code longitude} beside
 *     {@code latitude}
 * @param value in words for people
 * @param words that the value rests on, in text order; empty where it rests on none of its own
 * @param reasons in the order in which they led to it, then what lost
 */
public record Part(
    String field, List<String> covers, String value, List<Span> words, List<Reason> reasons) {
  public Part {
    covers = List.copyOf(covers);
    words = List.copyOf(words);
    reasons = List.copyOf(reasons);
  }

  public Part(String field, String value, List<Span> words, List<Reason> reasons) {
    this(field, List.of(), value, words, reasons);
  }

  /**
   * Whether the part tells of a field, or of a field inside or around it.
   *
   * @param path such as {@code coding}, {@code coding.mode}, {@code participants[1]} or {@code
   *     participants}
   */
  public boolean isOf(String path) {
    String asked = path.replaceAll("\\.(\\d+)", "[$1]");
    return touches(field, asked) || covers.stream().anyMatch(other -> touches(other, asked));
  }

  private static boolean touches(String own, String asked) {
    return own.equals(asked) || isInside(own, asked) || isInside(asked, own);
  }

  private static boolean isInside(String inner, String outer) {
    return inner.startsWith(outer + ".") || inner.startsWith(outer + "[");
  }
}
