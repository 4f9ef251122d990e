package org.armistice.reading.time;

import java.time.LocalDate;
import org.armistice.record.TimeSpan.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * What a rule needs beside its own words.
 *
 * @param day day that relative times are counted from; {@code null} when not known
 * @param anchor what that day is
 * @param tense whether the words around tell of the past or the future
 * @param reference the calendar period last told of in the report, which "a day earlier" counts
 *     from; {@code null} where none is
 */
record Scene(
    @Nullable LocalDate day, Anchor anchor, Tense tense, @Nullable CalendarPeriod reference) {

  enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
  }

  boolean isFuture() {
    return tense == Tense.FUTURE;
  }
}
