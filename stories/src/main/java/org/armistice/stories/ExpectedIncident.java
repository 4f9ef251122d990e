package org.armistice.stories;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened once, and every place where the reports of a story tell of it. Two
 * incidents of a story are never the same.
 *
 * @param what it was, for the reader
 * @param from first day that it may have happened on; {@code null} when not stated
 * @param to last such day
 * @param place where, for the reader; {@code null} when not stated
 * @param tellings the trigger words, at least one
 */
public record ExpectedIncident(
    String id,
    String what,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String place,
    List<Quote> tellings) {
  public ExpectedIncident {
    tellings = List.copyOf(tellings);
  }
}
