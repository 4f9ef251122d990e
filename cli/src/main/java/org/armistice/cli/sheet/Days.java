package org.armistice.cli.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.armistice.record.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Times in plain English, no more exact than they are. */
final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_MONTH =
      DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private Days() {}

  static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** Such as "10–12 Oct 2020", "from Feb 2020 on", or "not resolved (counted from ...)". */
  static String of(TimeSpan time) {
    if (!time.resolved()) {
      return "not resolved (" + unresolved(time) + ")";
    }
    String days = between(time.earliest(), time.latest());
    String about = time.approximation() == TimeSpan.Approximation.ABOUT ? "about " : "";
    String precision =
        time.ucdpPrecision() == null || time.acledPrecision() == null
            ? ""
            : " (precision UCDP " + time.ucdpPrecision() + ", ACLED " + time.acledPrecision() + ")";
    return about + days + precision;
  }

  /** The days alone, for a timeline. */
  static String brief(TimeSpan time) {
    return time.resolved() ? between(time.earliest(), time.latest()) : "not resolved";
  }

  private static String unresolved(TimeSpan time) {
    return switch (time.anchor()) {
      case PUBLICATION -> "counted from a day of publication that is not known";
      case STATEMENT -> "counted from a statement whose day is not known";
      case EVENT ->
          time.anchorWords() == null
              ? "counted from an event whose day is not known"
              : "counted from " + Quote.of(time.anchorWords()) + ", whose day is not known";
      case ABSOLUTE -> "no day that can be counted";
    };
  }

  static String between(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    if (earliest == null) {
      return latest == null ? "open" : "up to " + of(latest);
    }
    if (latest == null) {
      return "from " + of(earliest) + " on";
    }
    if (earliest.equals(latest)) {
      return of(earliest);
    }
    if (earliest.getDayOfYear() == 1 && latest.equals(LocalDate.of(earliest.getYear(), 12, 31))) {
      return Integer.toString(earliest.getYear());
    }
    if (earliest.getDayOfMonth() == 1 && latest.equals(earliest.plusMonths(1).minusDays(1))) {
      return MONTH.format(earliest);
    }
    if (earliest.getYear() != latest.getYear()) {
      return of(earliest) + " – " + of(latest);
    }
    return earliest.getMonth() == latest.getMonth()
        ? DAY_OF_MONTH.format(earliest) + "–" + of(latest)
        : DAY_AND_MONTH.format(earliest) + " – " + of(latest);
  }
}
