package org.armistice.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.armistice.reading.pattern.PhraseMatch;
import org.armistice.record.TimeSpan.Anchor;
import org.armistice.record.TimeSpan.Granularity;
import org.jspecify.annotations.Nullable;

/** Dates with a year of their own, and dates that borrow the year from the day of publication. */
final class AbsoluteTimes {
  /** Days, about eight months. */
  private static final long FAR = 250;

  private AbsoluteTimes() {}

  /** "12 October 2020", "Oct. 12", "October 2020", "2020". */
  static @Nullable Meaning date(
      TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    TimeWords words = lexicon.words();
    Integer year = yearOf(words, match, argument, scene);
    Integer month = monthOf(words, match);
    Integer day = words.ordinal(dayOf(match));
    if (year == null && month != null && day != null) {
      return yearless(month, day, scene);
    }
    Anchor anchor = argument.isEmpty() ? Anchor.ABSOLUTE : scene.anchor();
    if (year == null) {
      return month == null ? null : Meaning.open(anchor, Granularity.MONTH, "XXXX-" + two(month));
    }
    if (month == null) {
      return Meaning.period(
          anchor, CalendarPeriod.holding(CalendarPeriod.Kind.YEAR, LocalDate.of(year, 1, 1)));
    }
    if (day == null) {
      return Meaning.period(
          anchor, CalendarPeriod.holding(CalendarPeriod.Kind.MONTH, LocalDate.of(year, month, 1)));
    }
    LocalDate date = valid(year, month, day);
    // A day that no calendar has ("29 February 2019") stays open, as nobody knows what was meant.
    return date == null
        ? Meaning.open(anchor, Granularity.DAY, "%04d-%02d-XX".formatted(year, month))
        : Meaning.period(anchor, new CalendarPeriod(CalendarPeriod.Kind.DAY, date));
  }

  /**
   * "12.10.2020" is a day of December or of October: only where one order is a date, it is known.
   */
  static @Nullable Meaning numericDate(
      TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    Integer first = lexicon.words().ordinal(match.slot("dn"));
    Integer second = lexicon.words().ordinal(match.slot("dn2"));
    Integer year = lexicon.words().year(match);
    String yy = match.slot("yy");
    if (year == null && yy != null) {
      year = centuryOf(Integer.parseInt(yy), scene);
    }
    if (first == null || second == null || year == null) {
      return null;
    }
    LocalDate dayFirst = valid(year, second, first);
    LocalDate monthFirst = valid(year, first, second);
    if (dayFirst == null && monthFirst == null) {
      return null;
    }
    if (dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst)) {
      return Meaning.open(Anchor.ABSOLUTE, Granularity.DAY, "%04d-XX-XX".formatted(year));
    }
    LocalDate date = dayFirst != null ? dayFirst : monthFirst;
    return date == null
        ? null
        : Meaning.period(Anchor.ABSOLUTE, new CalendarPeriod(CalendarPeriod.Kind.DAY, date));
  }

  /** "June 5-10", "5 to 10 June 2020". */
  static @Nullable Meaning dateRange(
      TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    Meaning from = date(lexicon, match, argument, scene);
    Integer last = lexicon.words().ordinal(match.slot("dd2"));
    if (from == null || from.period() == null || last == null) {
      return null;
    }
    LocalDate first = from.period().first();
    LocalDate end = valid(first.getYear(), first.getMonthValue(), last);
    return end == null || end.isBefore(first)
        ? null
        : Meaning.period(from.anchor(), from.period())
            .between(first, end)
            .timex("DATE", from.value() + "/" + end);
  }

  /** "the 1990s", "the '80s", "the nineties". */
  static @Nullable Meaning decade(
      TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    String full = match.slot("decadeyear");
    if (full != null) {
      return decade(Integer.parseInt(full), Anchor.ABSOLUTE);
    }
    String digits = match.slot("tens");
    Integer tens =
        digits != null ? Integer.valueOf(digits) : lexicon.words().number(match, "decadeword");
    Integer year = tens == null ? null : centuryOf(tens, scene);
    return tens == null
        ? null
        : year == null
            ? Meaning.open(scene.anchor(), Granularity.DECADE, "XX" + tens / 10)
            : decade(year, scene.anchor());
  }

  private static Meaning decade(int year, Anchor anchor) {
    return Meaning.period(
        anchor, CalendarPeriod.holding(CalendarPeriod.Kind.DECADE, LocalDate.of(year, 1, 1)));
  }

  static @Nullable Meaning century(
      TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    Integer number = lexicon.words().ordinal(match.slot("nth"));
    return number == null || number < 1 || number > 21
        ? null
        : Meaning.period(
            Anchor.ABSOLUTE,
            new CalendarPeriod(
                CalendarPeriod.Kind.CENTURY, LocalDate.of((number - 1) * 100 + 1, 1, 1)));
  }

  /** A two-digit year of the hundred years up to ten after publication. */
  private static @Nullable Integer centuryOf(int yy, Scene scene) {
    if (scene.day() == null) {
      return null;
    }
    int limit = scene.day().getYear() + 10;
    int year = limit - limit % 100 + yy;
    return year > limit ? year - 100 : year;
  }

  private static @Nullable Integer yearOf(
      TimeWords words, PhraseMatch match, String argument, Scene scene) {
    if (argument.isEmpty()) {
      return words.year(match);
    }
    return scene.day() == null
        ? null
        : Integer.valueOf(scene.day().getYear() + Integer.parseInt(argument));
  }

  private static @Nullable Integer monthOf(TimeWords words, PhraseMatch match) {
    Integer named = words.number(match, "month");
    return named != null ? named : words.ordinal(TimeWords.slot(match, "mm"));
  }

  private static @Nullable String dayOf(PhraseMatch match) {
    String day = match.slot("dd");
    return day != null ? day : match.slot("dn");
  }

  /**
   * A month and day without year: by the tense the last one gone or the next to come, if that is
   * not far, else the nearer one. "Extended to Nov. 20", told on 2 November, is not of last year:
   * for a day so long ago the year would be told.
   */
  private static @Nullable Meaning yearless(int month, int day, Scene scene) {
    if (valid(2020, month, day) == null) {
      return null;
    }
    LocalDate today = scene.day();
    if (today == null) {
      return Meaning.open(scene.anchor(), Granularity.DAY, "XXXX-" + two(month) + "-" + two(day));
    }
    LocalDate best = nearest(month, day, today, scene.tense());
    if (best != null && distance(best, today) > FAR) {
      best = nearest(month, day, today, Scene.Tense.UNKNOWN);
    }
    return best == null
        ? null
        : Meaning.period(scene.anchor(), new CalendarPeriod(CalendarPeriod.Kind.DAY, best));
  }

  private static @Nullable LocalDate nearest(
      int month, int day, LocalDate today, Scene.Tense tense) {
    LocalDate best = null;
    for (int year = today.getYear() - 8; year <= today.getYear() + 8; year++) {
      LocalDate date = valid(year, month, day);
      if (date != null
          && (tense != Scene.Tense.PAST || !date.isAfter(today))
          && (tense != Scene.Tense.FUTURE || !date.isBefore(today))
          && (best == null || distance(date, today) < distance(best, today))) {
        best = date;
      }
    }
    return best;
  }

  private static long distance(LocalDate date, LocalDate today) {
    return Math.abs(ChronoUnit.DAYS.between(date, today));
  }

  private static @Nullable LocalDate valid(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static String two(int number) {
    return "%02d".formatted(number);
  }
}
