package org.armistice.reading.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.armistice.reading.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * A run of days for which a fact holds.
 *
 * @param from first day; null: since ever
 * @param to last day; null: until further notice
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
  static final Period ALWAYS = new Period(null, null);

  boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Whether it ended before the day. */
  boolean endedBefore(LocalDate day) {
    return to != null && to.isBefore(day);
  }

  /**
   * Reads two cells, each a year, a month, a day, or empty. A year or month counts whole.
   *
   * @throws org.armistice.reading.table.TableException where a cell is none of these
   */
  static Period parse(Table.Row row, String from, String to) {
    Period period =
        new Period(
            from.isEmpty() ? null : day(row, from, /* last= */ false),
            to.isEmpty() ? null : day(row, to, /* last= */ true));
    if (period.from != null && period.endedBefore(period.from)) {
      throw row.fault("the period ends before it begins: " + from + " to " + to);
    }
    return period;
  }

  private static LocalDate day(Table.Row row, String cell, boolean last) {
    try {
      return switch (cell.length()) {
        case 4 -> last ? Year.parse(cell).atMonth(12).atEndOfMonth() : Year.parse(cell).atDay(1);
        case 7 -> last ? YearMonth.parse(cell).atEndOfMonth() : YearMonth.parse(cell).atDay(1);
        default -> LocalDate.parse(cell);
      };
    } catch (DateTimeException e) {
      throw row.fault("\"" + cell + "\" is no date; write 2021, 2021-08 or 2021-08-15");
    }
  }
}
