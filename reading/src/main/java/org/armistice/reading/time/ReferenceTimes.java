package org.armistice.reading.time;

import java.time.LocalDate;
import org.armistice.reading.pattern.PhraseMatch;
import org.armistice.record.TimeSpan.Anchor;
import org.armistice.record.TimeSpan.Approximation;
import org.armistice.record.TimeSpan.Granularity;
import org.jspecify.annotations.Nullable;

/**
 * Times counted from what the report told last: "a day earlier", "the same day", "before that".
 * Where no calendar time was told near by they stay relative.
 */
final class ReferenceTimes {
  private ReferenceTimes() {}

  /** "two days earlier" (argument -1), "the next day" (argument 1). */
  static @Nullable Meaning earlier(
      TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    Unit unit = lexicon.words().unit(match);
    String count = lexicon.words().countOf(match);
    if (unit == null || count == null) {
      return null;
    }
    int sign = Integer.parseInt(argument);
    boolean vague = count.equals("X");
    Integer number = vague || count.length() > 6 ? null : Integer.valueOf(count);
    EventRelation relation =
        new EventRelation(sign < 0 ? Approximation.BEFORE : Approximation.AFTER, number, unit);
    CalendarPeriod from = scene.reference();
    if (number == null) {
      return Meaning.open(Anchor.EVENT, unit.granularity(), sign < 0 ? "PAST_REF" : "FUTURE_REF")
          .counted(relation);
    }
    LocalDate known = from == null ? null : unit.plus(from.first(), (long) sign * number);
    if (known != null && known.getYear() > 0) {
      CalendarPeriod.Kind kind =
          from != null && unit.period().compareTo(from.kind()) < 0 ? from.kind() : unit.period();
      return Meaning.period(Anchor.EVENT, CalendarPeriod.holding(kind, known)).counted(relation);
    }
    LocalDate guess = scene.day() == null ? null : unit.plus(scene.day(), (long) sign * number);
    String value =
        guess == null || guess.getYear() < 1
            ? RelativeTimes.unknown(unit)
            : CalendarPeriod.holding(unit.period(), guess).value();
    return Meaning.open(Anchor.EVENT, unit.granularity(), value).counted(relation);
  }

  /** "that day", "the same week": the unit that holds what was told last. */
  static @Nullable Meaning same(
      TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    Unit unit = lexicon.words().unit(match);
    if (unit == null || unit.compareTo(Unit.DAY) < 0) {
      return null;
    }
    EventRelation relation = new EventRelation(Approximation.EXACT, null, null);
    CalendarPeriod from = scene.reference();
    if (from != null && from.kind().compareTo(unit.period()) <= 0) {
      return Meaning.period(Anchor.EVENT, CalendarPeriod.holding(unit.period(), from.first()))
          .counted(relation);
    }
    // A report of figures tells of the quarter that has ended; TIMEX3 wants a value all the same.
    String value =
        scene.day() == null
            ? RelativeTimes.unknown(unit)
            : CalendarPeriod.holding(unit.period(), scene.day())
                .shift(unit == Unit.QUARTER ? -1 : 0)
                .value();
    return Meaning.open(Anchor.EVENT, unit.granularity(), value).counted(relation);
  }

  /** "before that", "since then": the argument is the direction. */
  static Meaning anaphor(TimeLexicon lexicon, PhraseMatch match, String argument, Scene scene) {
    Approximation direction = Approximation.valueOf(argument);
    EventRelation relation = new EventRelation(direction, null, null);
    Meaning open =
        Meaning.open(Anchor.EVENT, Granularity.UNKNOWN, "").counted(relation).roughly(direction);
    CalendarPeriod from = scene.reference();
    return from == null
        ? open
        : open.between(
            relation.earliest(from.first(), from.last()),
            relation.latest(from.first(), from.last()));
  }
}
