package org.armistice.reading.time;

import java.time.LocalDate;
import org.armistice.reading.pattern.PhraseMatch;
import org.armistice.record.TimeSpan.Approximation;
import org.armistice.record.TimeSpan.Granularity;
import org.jspecify.annotations.Nullable;

/** How long, how often, and the vague past, present and future. */
final class Lengths {
  private Lengths() {}

  /**
   * "two weeks", "30-day", "a year and a half".
   *
   * @param argument {@code half} where half a unit comes on top, {@code only-half} for half of one
   */
  static @Nullable Meaning duration(
      TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    Unit unit = lexicon.words().unit(match);
    String count = lexicon.words().countOf(match);
    if (unit == null || count == null) {
      return null;
    }
    boolean known = !count.equals("X");
    String value =
        switch (argument) {
          case "half" -> known ? halves(unit, count) : unit.duration("X");
          case "only-half" -> halves(unit, "0");
          default -> unit.duration(count);
        };
    return Meaning.duration(unit.granularity(), value);
  }

  private static String halves(Unit unit, String count) {
    boolean none = count.equals("0");
    return switch (unit) {
      case HOUR -> none ? "PT30M" : "PT" + count + "H30M";
      case MINUTE -> none ? "PT30S" : "PT" + count + "M30S";
      case YEAR -> none ? "P6M" : "P" + count + "Y6M";
      case DAY -> none ? "PT12H" : "P" + count + "DT12H";
      case DECADE -> "P" + (Long.parseLong(count) * 10 + 5) + "Y";
      case CENTURY -> "P" + (Long.parseLong(count) * 100 + 50) + "Y";
      case SECOND, WEEKEND, WEEK, MONTH, QUARTER -> unit.duration(count + ".5");
    };
  }

  /** "daily", "every two weeks", "every Monday". */
  static @Nullable Meaning set(
      TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    TimeWords words = lexicon.words();
    Integer weekday = words.number(match, "weekday");
    if (weekday == null) {
      weekday = words.number(match, "weekdays");
    }
    if (weekday != null) {
      String part = words.value("part", match.slot("part"));
      return Meaning.habit(
          Granularity.DAY, "XXXX-WXX-" + weekday + (part == null ? "" : "T" + part));
    }
    Integer month = words.number(match, "month");
    if (month != null) {
      return Meaning.habit(Granularity.MONTH, "XXXX-%02d".formatted(month));
    }
    String season = words.value("season", match.slot("season"));
    if (season != null) {
      return Meaning.habit(Granularity.SEASON, "XXXX-" + season);
    }
    String part = words.value("part", match.slot("part"));
    if (part != null) {
      return Meaning.habit(Granularity.DAY, "XXXX-XX-XXT" + part);
    }
    String adverb = words.value("often", match.slot("often"));
    Unit unit = adverb == null ? words.unit(match) : Unit.valueOf(adverb);
    String count = words.countOf(match);
    return unit == null || count == null
        ? null
        : Meaning.habit(unit.granularity(), unit.duration(count));
  }

  /** "now", "recently", "in the future": the argument is the TIMEX3 value. */
  static Meaning vague(TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    LocalDate today = scene.day();
    return Meaning.open(scene.anchor(), Granularity.UNKNOWN, argument)
        .between(
            argument.equals("PAST_REF") ? null : today,
            argument.equals("FUTURE_REF") ? null : today)
        .roughly(Approximation.ABOUT);
  }
}
