package org.armistice.reading.time;

import java.time.LocalDate;
import org.armistice.record.TimeSpan.Anchor;
import org.armistice.record.TimeSpan.Approximation;
import org.armistice.record.TimeSpan.Granularity;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression means, before it is tied to its words.
 *
 * @param period the calendar period meant, where it is one and known
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param relation where it is counted from an event or from an earlier mention
 */
record Meaning(
    TimeMention.Kind kind,
    Anchor anchor,
    @Nullable CalendarPeriod period,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    Granularity granularity,
    Approximation approximation,
    String type,
    String value,
    @Nullable EventRelation relation) {

  /** A period of the calendar. */
  static Meaning period(Anchor anchor, CalendarPeriod period) {
    return new Meaning(
        TimeMention.Kind.WHEN,
        anchor,
        period,
        period.first(),
        period.last(),
        period.kind().granularity(),
        Approximation.EXACT,
        "DATE",
        period.value(),
        null);
  }

  /** A time that cannot be placed: its anchor or its year is unknown. */
  static Meaning open(Anchor anchor, Granularity granularity, String value) {
    return new Meaning(
        TimeMention.Kind.WHEN,
        anchor,
        null,
        null,
        null,
        granularity,
        Approximation.EXACT,
        "DATE",
        value,
        null);
  }

  /** A length, which lies nowhere in the calendar by itself. */
  static Meaning duration(Granularity granularity, String value) {
    return new Meaning(
        TimeMention.Kind.DURATION,
        Anchor.ABSOLUTE,
        null,
        null,
        null,
        granularity,
        Approximation.EXACT,
        "DURATION",
        value,
        null);
  }

  static Meaning habit(Granularity granularity, String value) {
    return new Meaning(
        TimeMention.Kind.HABIT,
        Anchor.ABSOLUTE,
        null,
        null,
        null,
        granularity,
        Approximation.EXACT,
        "SET",
        value,
        null);
  }

  Meaning between(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new Meaning(
        kind, anchor, period, from, to, granularity, approximation, type, value, relation);
  }

  Meaning roughly(Approximation how) {
    return new Meaning(
        kind, anchor, period, earliest, latest, granularity, how, type, value, relation);
  }

  Meaning timex(String newType, String newValue) {
    return new Meaning(
        kind,
        anchor,
        period,
        earliest,
        latest,
        granularity,
        approximation,
        newType,
        newValue,
        relation);
  }

  Meaning grained(Granularity grain) {
    return new Meaning(
        kind, anchor, period, earliest, latest, grain, approximation, type, value, relation);
  }

  /** Counted from an event or an earlier mention. */
  Meaning counted(EventRelation from) {
    return new Meaning(
        kind,
        Anchor.EVENT,
        period,
        earliest,
        latest,
        granularity,
        approximation,
        type,
        value,
        from);
  }

  boolean resolved() {
    return earliest != null || latest != null;
  }
}
