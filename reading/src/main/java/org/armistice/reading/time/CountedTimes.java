package org.armistice.reading.time;

import java.time.LocalDate;
import org.armistice.reading.pattern.PhraseMatch;
import org.armistice.record.TimeSpan.Approximation;
import org.jspecify.annotations.Nullable;

/** Times counted from today: "two days ago", "over the past two days", "in recent days". */
final class CountedTimes {
  private CountedTimes() {}

  /** "two days ago" (argument -1), "two days from now" (argument 1). */
  static @Nullable Meaning ago(
      TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    Unit unit = lexicon.words().unit(match);
    String count = lexicon.words().countOf(match);
    if (unit == null || count == null) {
      return null;
    }
    int sign = Integer.parseInt(argument);
    LocalDate today = scene.day();
    if (count.equals("X")) {
      return vague(unit, sign, scene, sign < 0 ? "PAST_REF" : "FUTURE_REF", "DATE");
    }
    if (today == null) {
      return Meaning.open(scene.anchor(), unit.granularity(), RelativeTimes.unknown(unit));
    }
    LocalDate day = unit.plus(today, sign * Long.parseLong(count));
    if (day == null || day.getYear() < 1) {
      return null;
    }
    Meaning meaning = Meaning.period(scene.anchor(), CalendarPeriod.holding(unit.period(), day));
    if (unit.compareTo(Unit.DAY) < 0) {
      // Hours before an unknown hour of the day may reach into the day before.
      LocalDate other = day.plusDays(sign);
      return meaning
          .between(sign < 0 ? other : day, sign < 0 ? day : other)
          .grained(unit.granularity())
          .roughly(Approximation.ABOUT);
    }
    return unit == Unit.DAY ? meaning : meaning.roughly(Approximation.ABOUT);
  }

  /**
   * "the past two days" (argument -1) from so many units before today to today, "the next two days"
   * (argument 1) from today on.
   */
  static @Nullable Meaning span(
      TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    Unit unit = lexicon.words().unit(match);
    String count = lexicon.words().countOf(match);
    if (unit == null || count == null) {
      return null;
    }
    int sign = Integer.parseInt(argument);
    if (count.equals("X")) {
      return vague(unit, sign, scene, unit.duration("X"), "DURATION");
    }
    Meaning meaning =
        Meaning.open(scene.anchor(), unit.granularity(), unit.duration(count))
            .timex("DURATION", unit.duration(count))
            .roughly(Approximation.WITHIN);
    LocalDate today = scene.day();
    if (today == null) {
      return meaning;
    }
    LocalDate end = unit.plus(today, sign * Long.parseLong(count));
    if (end == null) {
      return null;
    }
    if (end.equals(today)) {
      // Less than a day before an unknown hour of it.
      end = today.plusDays(sign);
    }
    return sign < 0 ? meaning.between(end, today) : meaning.between(today, end);
  }

  /** "recent days" (argument -1), "the coming weeks" (argument 1): open at the far end. */
  static @Nullable Meaning recent(
      TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    Unit unit = lexicon.words().unit(match);
    return unit == null
        ? null
        : vague(unit, Integer.parseInt(argument), scene, unit.duration("X"), "DURATION");
  }

  private static Meaning vague(Unit unit, int sign, Scene scene, String value, String type) {
    LocalDate today = scene.day();
    return Meaning.open(scene.anchor(), unit.granularity(), value)
        .timex(type, value)
        .between(sign < 0 ? null : today, sign < 0 ? today : null)
        .roughly(type.equals("DURATION") ? Approximation.WITHIN : Approximation.ABOUT);
  }
}
