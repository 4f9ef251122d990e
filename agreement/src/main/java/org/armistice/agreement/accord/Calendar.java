package org.armistice.agreement.accord;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The moments of an agreement as local times in its own zone.
 *
 * <p>Days count from midnight. A signing of which only the day is known may have been at any time
 * of it, so that acts of that day are neither inside nor outside.
 */
public final class Calendar {
  /** Moments may be counted from moments that are counted; a longer chain is a circle. */
  private static final int DEEPEST = 8;

  private final Accord accord;

  public Calendar(Accord accord) {
    this.accord = accord;
  }

  /** How a time stands to a period. */
  public enum Standing {
    INSIDE,
    BEFORE,
    AFTER,
    STRADDLES,
    UNKNOWN
  }

  /** The moment at which the agreement takes effect, the earliest that is possible. */
  public Optional<LocalDateTime> beginning() {
    Moment from = accord.from() == null ? accord.signed() : accord.from();
    return from == null ? Optional.empty() : at(from, 0);
  }

  /** The moment at which it ends, not included; empty for no end or one not known. */
  public Optional<LocalDateTime> end() {
    Moment until = accord.until();
    return until == null ? Optional.empty() : at(until, 0);
  }

  /** When a term begins to hold. */
  public Optional<LocalDateTime> beginning(Provision term) {
    return term.from() == null ? beginning() : at(term.from(), 0);
  }

  /** When a term ceases to hold, not included. */
  public Optional<LocalDateTime> end(Provision term) {
    return term.until() == null ? end() : at(term.until(), 0);
  }

  /** A moment of the agreement; empty where what it is counted from has no date. */
  public Optional<LocalDateTime> at(Moment moment) {
    return at(moment, 0);
  }

  private Optional<LocalDateTime> at(Moment moment, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    if (moment instanceof Moment.On on) {
      return Optional.of(on.day().atTime(on.time() == null ? LocalTime.MIDNIGHT : on.time()));
    }
    Moment.After after = (Moment.After) moment;
    return anchor(after.anchor(), depth + 1).map(start -> plus(start, after));
  }

  private Optional<LocalDateTime> anchor(String anchor, int depth) {
    if (anchor.equals(Moment.SIGNING)) {
      Moment signed = accord.signed();
      return signed == null ? Optional.empty() : at(signed, depth);
    }
    if (anchor.equals(Moment.EFFECT)) {
      Moment from = accord.from() == null ? accord.signed() : accord.from();
      return from == null ? Optional.empty() : at(from, depth);
    }
    return accord.events().stream()
        .filter(event -> event.name().equals(anchor))
        .findFirst()
        .flatMap(event -> at(event.when(), depth));
  }

  private static LocalDateTime plus(LocalDateTime start, Moment.After after) {
    long amount = after.amount();
    return switch (after.unit()) {
      case MINUTES -> start.plusMinutes(amount);
      case HOURS -> start.plusHours(amount);
      case DAYS -> start.plusDays(amount);
      case WEEKS -> start.plusWeeks(amount);
      case MONTHS -> start.plusMonths(amount);
      case YEARS -> start.plusYears(amount);
    };
  }

  /** How days stand to the agreement's time in force. */
  public Standing inForce(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    boolean signing = accord.from() == null;
    return standing(earliest, latest, beginning(), end(), signing && isDay(accord.signed()));
  }

  /** How days stand to the time for which a term holds. */
  public Standing holds(Provision term, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    boolean signing = term.from() == null && accord.from() == null;
    return standing(
        earliest, latest, beginning(term), end(term), signing && isDay(accord.signed()));
  }

  private static boolean isDay(@Nullable Moment moment) {
    return moment instanceof Moment.On on && on.time() == null;
  }

  /**
   * @param vague whether the period begins at an unknown time of its first day
   */
  private static Standing standing(
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      Optional<LocalDateTime> from,
      Optional<LocalDateTime> until,
      boolean vague) {
    if (from.isEmpty() || (earliest == null && latest == null)) {
      return Standing.UNKNOWN;
    }
    LocalDateTime begins = from.get();
    LocalDateTime begun = vague ? begins.plusDays(1) : begins;
    LocalDateTime ends = until.orElse(LocalDateTime.MAX);
    LocalDateTime first = earliest == null ? LocalDateTime.MIN : earliest.atStartOfDay();
    LocalDateTime last = latest == null ? LocalDateTime.MAX : latest.plusDays(1).atStartOfDay();
    if (!last.isAfter(begins)) {
      return Standing.BEFORE;
    }
    if (!first.isBefore(ends)) {
      return Standing.AFTER;
    }
    boolean open = latest == null && until.isEmpty();
    return !first.isBefore(begun) && (open || !last.isAfter(ends))
        ? Standing.INSIDE
        : Standing.STRADDLES;
  }
}
