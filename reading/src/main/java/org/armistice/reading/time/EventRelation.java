package org.armistice.reading.time;

import java.time.LocalDate;
import org.armistice.record.TimeSpan.Approximation;
import org.armistice.record.TimeSpan.Granularity;
import org.jspecify.annotations.Nullable;

/**
 * How a time is counted from an event: "within 14 days of taking effect" is {@code WITHIN 14 DAY}.
 *
 * @param direction AFTER, BEFORE, SINCE, UNTIL or WITHIN
 * @param count number of units, {@code null} for "days after" and for "after"
 * @param unit {@code null} where none is given
 */
public record EventRelation(Approximation direction, @Nullable Integer count, @Nullable Unit unit) {

  /** First day that the relation allows, where the event lies between two days. */
  @Nullable LocalDate earliest(@Nullable LocalDate first, @Nullable LocalDate last) {
    return switch (direction) {
      case AFTER -> first == null ? null : counted(first, 1);
      case SINCE, WITHIN, EXACT, ABOUT -> first;
      case BEFORE -> isCounted() && first != null ? counted(first, -1) : null;
      case UNTIL -> null;
    };
  }

  /** Last day that the relation allows. */
  @Nullable LocalDate latest(@Nullable LocalDate first, @Nullable LocalDate last) {
    return switch (direction) {
      case AFTER -> isCounted() && last != null ? counted(last, 1) : null;
      case WITHIN -> isCounted() && last != null ? counted(last, 1) : null;
      case SINCE -> null;
      case BEFORE -> last == null ? null : isCounted() ? counted(last, -1) : last;
      case UNTIL, EXACT, ABOUT -> last;
    };
  }

  /** The other way round: how the event is counted from what was told of it. */
  EventRelation back() {
    Approximation other =
        switch (direction) {
          case AFTER -> Approximation.BEFORE;
          case BEFORE -> Approximation.AFTER;
          case SINCE, UNTIL, WITHIN, EXACT, ABOUT -> direction;
        };
    return new EventRelation(other, count, unit);
  }

  /** "Two days before": a known number of days. What is told in weeks is told roughly. */
  public boolean isCountedInDays() {
    return count != null
        && unit != null
        && (direction == Approximation.AFTER || direction == Approximation.BEFORE)
        && unit.granularity() == Granularity.DAY;
  }

  private boolean isCounted() {
    return count != null && unit != null;
  }

  private @Nullable LocalDate counted(LocalDate day, int sign) {
    return count == null || unit == null ? day : unit.plus(day, sign * (long) count);
  }
}
