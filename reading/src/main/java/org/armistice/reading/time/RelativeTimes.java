package org.armistice.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.armistice.reading.pattern.PhraseMatch;
import org.armistice.record.TimeSpan.Granularity;
import org.jspecify.annotations.Nullable;

/** Times named by their place from today: "yesterday", "Monday", "last month". */
final class RelativeTimes {
  private RelativeTimes() {}

  /** A day so many from today; the argument is the number, and may name a part of the day. */
  static Meaning day(TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    String[] parts = argument.split(" ", -1);
    Integer named = lexicon.words().number(match, "deictic");
    int by = named != null ? named : Integer.parseInt(parts[0]);
    String code = lexicon.words().value("part", match.slot("part"));
    if (parts.length > 1) {
      code = parts[1];
    }
    LocalDate today = scene.day();
    Meaning day =
        today == null
            ? Meaning.open(scene.anchor(), Granularity.DAY, "XXXX-XX-XX")
            : Meaning.period(
                scene.anchor(), new CalendarPeriod(CalendarPeriod.Kind.DAY, today.plusDays(by)));
    if (code == null) {
      return day;
    }
    // "Overnight" runs into today.
    Meaning night = argument.endsWith("to-today") ? day.between(day.earliest(), today) : day;
    return night.timex("TIME", day.value() + "T" + code);
  }

  /**
   * A weekday. News tells what has happened: "Monday" is the last Monday up to the day itself, and
   * in a sentence about the future the next. "Last Friday" and "next Friday" leave out the day
   * itself; "Friday last week" and "Friday next week" say the week.
   */
  static @Nullable Meaning weekday(
      TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    Integer number = lexicon.words().number(match, "weekday");
    if (number == null) {
      return null;
    }
    LocalDate today = scene.day();
    if (today == null) {
      return Meaning.open(scene.anchor(), Granularity.DAY, "XXXX-WXX-" + number);
    }
    DayOfWeek weekday = DayOfWeek.of(number);
    LocalDate day =
        switch (argument) {
          case "last" -> today.with(TemporalAdjusters.previous(weekday));
          case "next" -> today.with(TemporalAdjusters.next(weekday));
          case "last-week" -> inWeek(today.minusWeeks(1), number);
          case "this-week" -> inWeek(today, number);
          case "next-week" -> inWeek(today.plusWeeks(1), number);
          default ->
              scene.isFuture()
                  ? today.with(TemporalAdjusters.nextOrSame(weekday))
                  : today.with(TemporalAdjusters.previousOrSame(weekday));
        };
    return Meaning.period(scene.anchor(), new CalendarPeriod(CalendarPeriod.Kind.DAY, day));
  }

  private static LocalDate inWeek(LocalDate day, int weekday) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(weekday - 1L);
  }

  /** "in February", "last May", "this September", "next June". */
  static @Nullable Meaning month(
      TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    Integer named = lexicon.words().number(match, "monthname");
    Integer number = named != null ? named : lexicon.words().number(match, "month");
    if (number == null) {
      return null;
    }
    LocalDate today = scene.day();
    if (today == null) {
      return Meaning.open(scene.anchor(), Granularity.MONTH, "XXXX-%02d".formatted(number));
    }
    int gone = Math.floorMod(today.getMonthValue() - number, 12);
    int ahead = Math.floorMod(number - today.getMonthValue(), 12);
    int by =
        switch (argument) {
          case "last" -> gone == 0 ? -12 : -gone;
          case "next" -> ahead == 0 ? 12 : ahead;
          case "this" -> number - today.getMonthValue();
          default -> scene.isFuture() ? ahead : -gone;
        };
    return Meaning.period(
        scene.anchor(), CalendarPeriod.holding(CalendarPeriod.Kind.MONTH, today.plusMonths(by)));
  }

  /**
   * "last week", "this month", "next year", "the weekend": the argument is the number of units from
   * the present one, with {@code earlier} or {@code later} for its part up to or from today; {@code
   * weekend} is the last weekend begun, or the next in a future sentence.
   */
  static @Nullable Meaning unit(
      TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    boolean bare = argument.equals("weekend");
    Unit unit = bare ? Unit.WEEKEND : lexicon.words().unit(match);
    if (unit == null || unit.compareTo(Unit.DAY) < 0) {
      return null;
    }
    LocalDate today = scene.day();
    if (today == null) {
      return Meaning.open(scene.anchor(), unit.granularity(), unknown(unit));
    }
    CalendarPeriod now = CalendarPeriod.holding(unit.period(), today);
    int by =
        bare
            ? (now.first().isAfter(today) && !scene.isFuture() ? -1 : 0)
            : Integer.parseInt(argument.split(" ", -1)[0]);
    if (unit == Unit.WEEKEND && !bare && by == 0 && now.first().isAfter(today)) {
      // "This weekend", said on a weekday, is the one gone in a report of what has happened.
      by = scene.tense() == Scene.Tense.PAST ? -1 : 0;
    }
    Meaning meaning = Meaning.period(scene.anchor(), now.shift(by));
    return argument.endsWith(" earlier")
        ? meaning.between(meaning.earliest(), today)
        : argument.endsWith(" later") ? meaning.between(today, meaning.latest()) : meaning;
  }

  /** The TIMEX3 value of a unit whose place is not known. */
  static String unknown(Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> "XXXX-XX-XXTXX";
      case DAY -> "XXXX-XX-XX";
      case WEEKEND -> "XXXX-WXX-WE";
      case WEEK -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
    };
  }
}
