package org.armistice.reading.time;

import java.time.LocalDate;
import org.armistice.reading.pattern.PhraseMatch;
import org.armistice.record.TimeSpan.Anchor;
import org.armistice.record.TimeSpan.Approximation;
import org.armistice.record.TimeSpan.Granularity;
import org.jspecify.annotations.Nullable;

/** Quarters, halves, seasons and feasts: what comes once in every year. */
final class PartsOfYears {
  private PartsOfYears() {}

  /** "the third quarter of 2020", "the third quarter", "last year's third quarter". */
  static @Nullable Meaning quarter(
      TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    Integer number = lexicon.words().ordinal(match.slot("ordinal"));
    if (number == null || number > 4) {
      return null;
    }
    return placed(
        lexicon, match, argument, scene, CalendarPeriod.Kind.QUARTER, number * 3 - 2, "Q" + number);
  }

  /** "the first half of 2020". */
  static @Nullable Meaning half(
      TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    Integer number = lexicon.words().number(match, "half");
    return number == null
        ? null
        : placed(
            lexicon,
            match,
            argument,
            scene,
            CalendarPeriod.Kind.HALF,
            number * 6 - 5,
            "H" + number);
  }

  /** "the summer of 2020", "last winter"; where a season lies depends on the place, so: about. */
  static @Nullable Meaning season(
      TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    String code = lexicon.words().value("season", match.slot("season"));
    if (code == null) {
      return null;
    }
    int month =
        switch (code) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    Meaning season =
        placed(lexicon, match, argument, scene, CalendarPeriod.Kind.SEASON, month, code);
    return season == null ? null : season.roughly(Approximation.ABOUT);
  }

  /** "Eid al-Adha", "last Christmas", "Easter 2022". */
  static @Nullable Meaning holiday(
      TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    String name = match.slot("holiday");
    if (name == null) {
      return null;
    }
    Integer year = lexicon.words().year(match);
    LocalDate today = scene.day();
    if (year == null && today == null) {
      return Meaning.open(scene.anchor(), Granularity.DAY, "XXXX-XX-XX");
    }
    Holidays.Stretch best = year == null ? null : lexicon.holidays().in(name, year);
    if (year == null && today != null) {
      boolean ahead = argument.equals("next") || (argument.isEmpty() && scene.isFuture());
      for (int by = -1; by <= 1; by++) {
        Holidays.Stretch stretch = lexicon.holidays().in(name, today.getYear() + by);
        if (stretch != null && ahead && best == null && !stretch.last().isBefore(today)) {
          best = stretch;
        } else if (stretch != null && !ahead && !stretch.first().isAfter(today)) {
          best = stretch;
        }
      }
    }
    Anchor anchor = year == null ? scene.anchor() : Anchor.ABSOLUTE;
    if (best == null) {
      return Meaning.open(
          anchor, Granularity.DAY, (year == null ? "XXXX" : "%04d".formatted(year)) + "-XX-XX");
    }
    return Meaning.period(anchor, new CalendarPeriod(CalendarPeriod.Kind.DAY, best.first()))
        .between(best.first(), best.last());
  }

  /**
   * A part of a year that begins in a month, in the year that the words or the day give.
   *
   * @param argument {@code -1}, {@code 0}, {@code 1} for "last year's"; {@code last}, {@code this},
   *     {@code next} for the part itself; empty for the last one begun, or the next in a future
   *     sentence
   */
  private static @Nullable Meaning placed(
      TimeLexicon lexicon,
      PhraseMatch match,
      String argument,
      Scene scene,
      CalendarPeriod.Kind kind,
      int month,
      String code) {
    Integer year = lexicon.words().year(match);
    if (year != null) {
      return Meaning.period(
          Anchor.ABSOLUTE, new CalendarPeriod(kind, LocalDate.of(year, month, 1)));
    }
    LocalDate today = scene.day();
    if (today == null) {
      return Meaning.open(scene.anchor(), kind.granularity(), "XXXX-" + code);
    }
    if (argument.matches("-?\\d")) {
      return Meaning.period(
          scene.anchor(),
          new CalendarPeriod(
              kind, LocalDate.of(today.getYear() + Integer.parseInt(argument), month, 1)));
    }
    CalendarPeriod now = CalendarPeriod.holding(kind, today);
    CalendarPeriod found = CalendarPeriod.holding(kind, LocalDate.of(today.getYear(), month, 1));
    boolean ahead = argument.equals("next") || (!argument.equals("last") && scene.isFuture());
    if (argument.equals("this")) {
      // "this summer" is of this year, said before, in or after it.
      return Meaning.period(scene.anchor(), found);
    }
    if (ahead && found.first().isBefore(now.first())) {
      found = new CalendarPeriod(kind, found.first().plusYears(1));
    } else if (!ahead && found.first().isAfter(now.first())) {
      found = new CalendarPeriod(kind, found.first().minusYears(1));
    }
    boolean same = found.first().equals(now.first());
    if (same && argument.equals("last")) {
      found = new CalendarPeriod(kind, found.first().minusYears(1));
    } else if (same && argument.equals("next")) {
      found = new CalendarPeriod(kind, found.first().plusYears(1));
    }
    return Meaning.period(scene.anchor(), found);
  }
}
