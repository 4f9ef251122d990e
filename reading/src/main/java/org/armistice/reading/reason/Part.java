package org.armistice.reading.reason;

import java.util.List;
import org.armistice.record.Span;

/**
 * Why one field of a record is what it is.
 *
 * @param field its path as in the record's JSON, such as {@code coding} or {@code
 *     participants[0].actor}
 * @param value in words for people
 * @param words that the value rests on, in text order; empty where it rests on none of its own
 * @param reasons in the order in which they led to it, then what lost
 */
public record Part(String field, String value, List<Span> words, List<Reason> reasons) {
  public Part {
    words = List.copyOf(words);
    reasons = List.copyOf(reasons);
  }
}
