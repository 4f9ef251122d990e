package org.armistice.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.armistice.incident.telling.Window;
import org.jspecify.annotations.Nullable;

/**
 * The days of an incident in the codes of the field. Days that only follow from the day of
 * publication have no code: nobody told them.
 */
final class Days {
  private static final int WEEK = 7;
  private static final int MONTH = 31;
  private static final int YEAR = 366;

  private final Window window;

  Days(Window window) {
    this.window = window;
  }

  /** First day that is told; {@code null} when none is. */
  @Nullable LocalDate first() {
    return window.told() ? window.earliest() : null;
  }

  /** Last day that is told; {@code null} when none is. */
  @Nullable LocalDate last() {
    return window.told() ? window.latest() : null;
  }

  /** The year, where all its days are of one. */
  @Nullable Integer year() {
    LocalDate first = first();
    LocalDate last = last();
    return first != null && last != null && first.getYear() == last.getYear()
        ? first.getYear()
        : null;
  }

  /** UCDP's date_prec: 1 day, 2 two to six days, 3 week, 4 month, 5 year. */
  @Nullable Integer ucdp() {
    long days = length();
    if (days == 0 || days > YEAR) {
      return null;
    }
    return days == 1 ? 1 : days < WEEK ? 2 : days == WEEK ? 3 : days <= MONTH ? 4 : 5;
  }

  /** ACLED's time_precision: 1 day, 2 week, 3 month. */
  @Nullable Integer acled() {
    long days = length();
    if (days == 0 || days > MONTH) {
      return null;
    }
    return days == 1 ? 1 : days <= WEEK ? 2 : 3;
  }

  /** 0 where a side is open or not told. */
  private long length() {
    LocalDate first = first();
    LocalDate last = last();
    return first == null || last == null ? 0 : ChronoUnit.DAYS.between(first, last) + 1;
  }
}
