package org.armistice.reading.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.armistice.reading.table.Cell;
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
  static Period parse(Cell from, Cell to) {
    Period period =
        new Period(
            from.isEmpty() ? null : day(from, /* last= */ false),
            to.isEmpty() ? null : day(to, /* last= */ true));
    if (period.from != null && period.endedBefore(period.from)) {
      throw to.fault(
          "the period ends before it begins: %s to %s; exchange the two or mend one"
              .formatted(from.text(), to.text()));
    }
    return period;
  }

  private static LocalDate day(Cell cell, boolean last) {
    String text = cell.text();
    try {
      return switch (text.length()) {
        case 4 -> last ? Year.parse(text).atMonth(12).atEndOfMonth() : Year.parse(text).atDay(1);
        case 7 -> last ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException e) {
      throw cell.fault("\"" + text + "\" is no date; write 2021, 2021-08 or 2021-08-15");
    }
  }
}
