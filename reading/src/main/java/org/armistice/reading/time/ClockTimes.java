package org.armistice.reading.time;

import org.armistice.reading.pattern.PhraseMatch;
import org.armistice.record.TimeSpan.Granularity;
import org.jspecify.annotations.Nullable;

/** Times of day; the day is told beside them or not at all. */
final class ClockTimes {
  private ClockTimes() {}

  /**
   * "10:35 p.m.", "0430 GMT", "noon".
   *
   * @param argument {@code a} or {@code p} for the half of the day, a clock time such as {@code
   *     12:00}, or empty for a clock of 24 hours
   */
  static @Nullable Meaning clock(
      TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    String time = argument.length() > 1 ? argument : time(match, argument);
    if (time == null) {
      return null;
    }
    return onUnknownDay(
        scene, "T" + time, time.length() > 2 ? Granularity.MINUTE : Granularity.HOUR);
  }

  private static @Nullable String time(PhraseMatch match, String half) {
    String four = match.slot("hhmm");
    if (four != null) {
      return four.substring(0, 2) + ":" + four.substring(2);
    }
    String dotted = match.slot("hdotm");
    String hourWords =
        dotted == null ? match.slot("hour") : dotted.substring(0, dotted.indexOf('.'));
    String minutes = dotted == null ? match.slot("min") : dotted.substring(dotted.indexOf('.') + 1);
    if (hourWords == null) {
      return null;
    }
    int hour = Integer.parseInt(hourWords);
    if (!half.isEmpty()) {
      if (hour < 1 || hour > 12) {
        return null;
      }
      hour = hour % 12 + (half.equals("p") ? 12 : 0);
    }
    return "%02d".formatted(hour) + (minutes == null ? ":00" : ":" + minutes);
  }

  /** "in the morning", "at dawn". */
  static @Nullable Meaning part(
      TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    String code = lexicon.words().value("part", match.slot("part"));
    return code == null ? null : onUnknownDay(scene, "T" + code, Granularity.HOUR);
  }

  /**
   * The interval stays empty, as the words give no day; TIMEX3 takes the day of publication then.
   */
  private static Meaning onUnknownDay(Scene scene, String time, Granularity granularity) {
    String day =
        scene.day() == null
            ? "XXXX-XX-XX"
            : new CalendarPeriod(CalendarPeriod.Kind.DAY, scene.day()).value();
    return Meaning.open(scene.anchor(), granularity, day + time).timex("TIME", day + time);
  }
}
