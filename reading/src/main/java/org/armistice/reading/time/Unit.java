package org.armistice.reading.time;

import java.time.LocalDate;
import org.armistice.record.TimeSpan.Granularity;
import org.jspecify.annotations.Nullable;

/** A unit that time is counted in, with its letters in a TIMEX3 duration. */
public enum Unit {
  SECOND("PT%sS", Granularity.MINUTE, CalendarPeriod.Kind.DAY),
  MINUTE("PT%sM", Granularity.MINUTE, CalendarPeriod.Kind.DAY),
  HOUR("PT%sH", Granularity.HOUR, CalendarPeriod.Kind.DAY),
  DAY("P%sD", Granularity.DAY, CalendarPeriod.Kind.DAY),
  WEEKEND("P%sWE", Granularity.WEEKEND, CalendarPeriod.Kind.WEEKEND),
  WEEK("P%sW", Granularity.WEEK, CalendarPeriod.Kind.WEEK),
  MONTH("P%sM", Granularity.MONTH, CalendarPeriod.Kind.MONTH),
  QUARTER("P%sQ", Granularity.QUARTER, CalendarPeriod.Kind.QUARTER),
  YEAR("P%sY", Granularity.YEAR, CalendarPeriod.Kind.YEAR),
  DECADE("P%sDE", Granularity.DECADE, CalendarPeriod.Kind.DECADE),
  CENTURY("P%sCE", Granularity.CENTURY, CalendarPeriod.Kind.CENTURY);

  /** Counts beyond this are no times of news ("999999 years"). */
  private static final long MOST = 100_000;

  private final String duration;
  private final Granularity granularity;
  private final CalendarPeriod.Kind period;

  Unit(String duration, Granularity granularity, CalendarPeriod.Kind period) {
    this.duration = duration;
    this.granularity = granularity;
    this.period = period;
  }

  Granularity granularity() {
    return granularity;
  }

  /** The calendar period of this length; a day for what is shorter. */
  CalendarPeriod.Kind period() {
    return period;
  }

  /** The TIMEX3 duration, with {@code X} for a number that is not stated. */
  String duration(String count) {
    if (!count.equals("X") && this == DECADE) {
      return "P" + Long.parseLong(count) * 10 + "Y";
    }
    if (!count.equals("X") && this == CENTURY) {
      return "P" + Long.parseLong(count) * 100 + "Y";
    }
    return duration.formatted(count);
  }

  /** A day so many units on; {@code null} beyond what a calendar of news holds. */
  @Nullable LocalDate plus(LocalDate day, long count) {
    if (Math.abs(count) > MOST) {
      return null;
    }
    return switch (this) {
      case SECOND -> day.plusDays(count / 86_400);
      case MINUTE -> day.plusDays(count / 1_440);
      case HOUR -> day.plusDays(count / 24);
      case DAY -> day.plusDays(count);
      case WEEKEND, WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }
}
