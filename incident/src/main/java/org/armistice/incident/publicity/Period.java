package org.armistice.incident.publicity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of a series.
 *
 * @param first day
 * @param last day, included
 */
public record Period(LocalDate first, LocalDate last) {
  /** How long the stretches of a series are. */
  public enum Length {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  /** The period of a length that a day lies in; weeks begin on Monday. */
  public static Period of(LocalDate day, Length length) {
    return switch (length) {
      case DAY -> new Period(day, day);
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Period(monday, monday.plusDays(6));
      }
      case MONTH -> new Period(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
      case YEAR -> new Period(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
    };
  }

  public Period next(Length length) {
    return of(last.plusDays(1), length);
  }

  /** Whether a window lies in it wholly. */
  public boolean holds(LocalDate earliest, LocalDate latest) {
    return !earliest.isBefore(first) && !latest.isAfter(last);
  }
}
