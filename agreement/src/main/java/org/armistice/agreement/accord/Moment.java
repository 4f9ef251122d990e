package org.armistice.agreement.accord;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A moment as an agreement gives it: by the calendar, or counted from an event. */
public sealed interface Moment {

  /** The event that an agreement's signing is. */
  String SIGNING = "signing";

  /** The event that its taking effect is. */
  String EFFECT = "effect";

  /**
   * A day, or a time of it, in the agreement's zone.
   *
   * @param time {@code null} for the day's beginning
   */
  record On(LocalDate day, @Nullable LocalTime time) implements Moment {}

  /**
   * Counted from an event: "48 hours after signing".
   *
   * @param amount how many units, 0 or more
   * @param anchor {@link #SIGNING}, {@link #EFFECT} or the words for another event
   */
  record After(long amount, Unit unit, String anchor) implements Moment {}

  /** Units that periods are counted in. */
  enum Unit {
    MINUTES,
    HOURS,
    DAYS,
    WEEKS,
    MONTHS,
    YEARS
  }
}
