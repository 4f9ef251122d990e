package org.armistice.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.armistice.record.TimeSpan.Granularity;

/**
 * A named stretch of the calendar: a day, an ISO week, a month, and so on.
 *
 * @param first its first day
 */
record CalendarPeriod(Kind kind, LocalDate first) {

  enum Kind {
    DAY(Granularity.DAY),
    WEEKEND(Granularity.WEEKEND),
    WEEK(Granularity.WEEK),
    MONTH(Granularity.MONTH),
    QUARTER(Granularity.QUARTER),
    HALF(Granularity.YEAR),
    SEASON(Granularity.SEASON),
    YEAR(Granularity.YEAR),
    DECADE(Granularity.DECADE),
    CENTURY(Granularity.CENTURY);

    private final Granularity granularity;

    Kind(Granularity granularity) {
      this.granularity = granularity;
    }

    Granularity granularity() {
      return granularity;
    }
  }

  /**
   * The period of a kind that holds a day; for a weekday, the weekend that follows in its week.
   * Seasons are those of the north, by whole months (World Meteorological Organization).
   */
  static CalendarPeriod holding(Kind kind, LocalDate day) {
    int year = day.getYear();
    return new CalendarPeriod(
        kind,
        switch (kind) {
          case DAY -> day;
          case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
          case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case MONTH -> day.withDayOfMonth(1);
          case QUARTER -> LocalDate.of(year, (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
          case HALF -> LocalDate.of(year, day.getMonthValue() < 7 ? 1 : 7, 1);
          case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
          case YEAR -> LocalDate.of(year, 1, 1);
          case DECADE -> LocalDate.of(Math.floorDiv(year, 10) * 10, 1, 1);
          case CENTURY -> LocalDate.of(Math.floorDiv(year - 1, 100) * 100 + 1, 1, 1);
        });
  }

  /** Its last day. */
  LocalDate last() {
    return switch (kind) {
      case DAY -> first;
      case WEEKEND -> first.plusDays(1);
      case WEEK -> first.plusDays(6);
      case MONTH -> first.plusMonths(1).minusDays(1);
      case QUARTER, SEASON -> first.plusMonths(3).minusDays(1);
      case HALF -> first.plusMonths(6).minusDays(1);
      case YEAR -> first.plusYears(1).minusDays(1);
      case DECADE -> first.plusYears(10).minusDays(1);
      case CENTURY -> first.plusYears(100).minusDays(1);
    };
  }

  /** The period of the same kind, so many further on. */
  CalendarPeriod shift(int by) {
    return new CalendarPeriod(
        kind,
        switch (kind) {
          case DAY -> first.plusDays(by);
          case WEEKEND, WEEK -> first.plusWeeks(by);
          case MONTH -> first.plusMonths(by);
          case QUARTER, SEASON -> first.plusMonths(3L * by);
          case HALF -> first.plusMonths(6L * by);
          case YEAR -> first.plusYears(by);
          case DECADE -> first.plusYears(10L * by);
          case CENTURY -> first.plusYears(100L * by);
        });
  }

  /** The TIMEX3 value, such as {@code 2020-W41}. */
  String value() {
    int year = first.getYear();
    int month = first.getMonthValue();
    return switch (kind) {
      case DAY -> "%04d-%02d-%02d".formatted(year, month, first.getDayOfMonth());
      case WEEKEND -> week() + "-WE";
      case WEEK -> week();
      case MONTH -> "%04d-%02d".formatted(year, month);
      case QUARTER -> "%04d-Q%d".formatted(year, (month + 2) / 3);
      case HALF -> "%04d-H%d".formatted(year, month < 7 ? 1 : 2);
      case SEASON -> season();
      case YEAR -> "%04d".formatted(year);
      case DECADE -> "%03d".formatted(Math.floorDiv(year, 10));
      case CENTURY -> "%02d".formatted(Math.floorDiv(year, 100));
    };
  }

  private String week() {
    return "%04d-W%02d"
        .formatted(
            first.get(IsoFields.WEEK_BASED_YEAR), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** A winter has the number of the year that it begins in. */
  private String season() {
    String name =
        switch (first.getMonthValue()) {
          case 3 -> "SP";
          case 6 -> "SU";
          case 9 -> "FA";
          default -> "WI";
        };
    return "%04d-%s".formatted(first.getYear(), name);
  }
}
