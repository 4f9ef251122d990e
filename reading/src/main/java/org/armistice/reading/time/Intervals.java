package org.armistice.reading.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.armistice.record.TimeSpan;
import org.jspecify.annotations.Nullable;

/** The precision codes of an interval, and times set into one. */
final class Intervals {
  private Intervals() {}

  /**
   * UCDP GED date_prec (codebook 24.1): 1 day, 2 two to six days, 3 week, 4 month, 5 year or more.
   * An open interval has none. "The past week", counted in full days, has eight.
   */
  static @Nullable Integer ucdp(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    long days = days(earliest, latest);
    if (days < 1) {
      return null;
    }
    return days == 1 ? 1 : days <= 6 ? 2 : days <= 8 ? 3 : days <= 31 ? 4 : 5;
  }

  /** ACLED time_precision (codebook 2024): 1 day, 2 week, 3 month; none beyond. */
  static @Nullable Integer acled(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    long days = days(earliest, latest);
    if (days < 1 || days > 31) {
      return null;
    }
    return days == 1 ? 1 : days <= 8 ? 2 : 3;
  }

  /** The same words with the interval that their anchor gives them. */
  static TimeSpan within(TimeSpan time, @Nullable LocalDate from, @Nullable LocalDate to) {
    boolean known = from != null || to != null;
    return new TimeSpan(
        time.id(),
        time.words(),
        time.anchor(),
        time.anchorWords(),
        from,
        to,
        time.granularity(),
        time.approximation(),
        known,
        ucdp(from, to),
        acled(from, to),
        time.evidence());
  }

  private static long days(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    return earliest == null || latest == null ? 0 : ChronoUnit.DAYS.between(earliest, latest) + 1;
  }
}
