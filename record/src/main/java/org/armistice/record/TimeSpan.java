package org.armistice.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time as the text gives it, with the interval that it allows.
 *
 * @param words as they stand in the text
 * @param anchor what they are counted from
 * @param anchorWords the words or record counted from, such as "2020-10-12" or "the deal was
 *     signed"
 * @param earliest first day that the words allow; {@code null} when open or unresolved
 * @param latest last day that the words allow, included; {@code null} when open or unresolved
 * @param granularity of the words
 * @param approximation how the words limit the time
 * @param resolved false when the anchor is unknown, so that the time stays relative
 * @param ucdpPrecision UCDP date_prec, 1 day, 2 two to six days, 3 week, 4 month, 5 year; {@code
 *     null} when unresolved
 * @param acledPrecision ACLED time_precision, 1 day, 2 week, 3 month; {@code null} when unresolved
 */
public record TimeSpan(
    String id,
    String words,
    Anchor anchor,
    @Nullable String anchorWords,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    Granularity granularity,
    Approximation approximation,
    boolean resolved,
    @Nullable Integer ucdpPrecision,
    @Nullable Integer acledPrecision,
    List<Span> evidence)
    implements Entry {
  public TimeSpan {
    evidence = List.copyOf(evidence);
  }

  public enum Anchor {
    PUBLICATION,
    STATEMENT,
    EVENT,
    ABSOLUTE
  }

  public enum Granularity {
    MINUTE,
    HOUR,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    YEAR,
    DECADE,
    CENTURY,
    UNKNOWN
  }

  public enum Approximation {
    EXACT,
    ABOUT,
    BEFORE,
    AFTER,
    SINCE,
    UNTIL,
    WITHIN
  }
}
