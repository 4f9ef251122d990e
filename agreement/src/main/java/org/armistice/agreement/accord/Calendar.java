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
    return anchor(Moment.EFFECT, 0);
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
    return standing(
        earliest, latest, beginning(), end(), beginsVaguely(), isVague(accord.until(), 0));
  }

  /** How days stand to the time for which a term holds. */
  public Standing holds(Provision term, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    return standing(
        earliest,
        latest,
        beginning(term),
        end(term),
        term.from() == null ? beginsVaguely() : isVague(term.from(), 0),
        isVague(term.until() == null ? accord.until() : term.until(), 0));
  }

  private boolean beginsVaguely() {
    return accord.from() == null ? isDay(accord.signed()) : isVague(accord.from(), 0);
  }

  /**
   * Whether a moment may be at any time of a day: that of an event of which only the day is known,
   * or hours after it. What is counted in days and longer counts from that day's midnight.
   */
  private boolean isVague(@Nullable Moment moment, int depth) {
    if (!(moment instanceof Moment.After after) || depth > DEEPEST) {
      return false;
    }
    boolean exact =
        switch (after.unit()) {
          case MINUTES, HOURS -> true;
          case DAYS, WEEKS, MONTHS, YEARS -> after.amount() == 0;
        };
    return exact && isVague(after.anchor(), depth + 1);
  }

  private boolean isVague(String anchor, int depth) {
    Moment signed = accord.signed();
    boolean effect = anchor.equals(Moment.EFFECT) && accord.from() != null;
    if (effect) {
      return isVague(accord.from(), depth);
    }
    if (anchor.equals(Moment.SIGNING) || anchor.equals(Moment.EFFECT)) {
      return isDay(signed) || isVague(signed, depth);
    }
    return accord.events().stream()
        .filter(event -> event.name().equals(anchor))
        .findFirst()
        .filter(event -> isDay(event.when()) || isVague(event.when(), depth))
        .isPresent();
  }

  private static boolean isDay(@Nullable Moment moment) {
    return moment instanceof Moment.On on && on.time() == null;
  }

  /**
   * @param vagueFrom whether the period may begin up to a day later
   * @param vagueUntil whether it may end up to a day later
   */
  private static Standing standing(
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      Optional<LocalDateTime> from,
      Optional<LocalDateTime> until,
      boolean vagueFrom,
      boolean vagueUntil) {
    if (from.isEmpty() || (earliest == null && latest == null)) {
      return Standing.UNKNOWN;
    }
    LocalDateTime begins = from.get();
    LocalDateTime begun = vagueFrom ? begins.plusDays(1) : begins;
    LocalDateTime ends = until.orElse(LocalDateTime.MAX);
    LocalDateTime ended = until.map(end -> vagueUntil ? end.plusDays(1) : end).orElse(ends);
    LocalDateTime first = earliest == null ? LocalDateTime.MIN : earliest.atStartOfDay();
    LocalDateTime last = latest == null ? LocalDateTime.MAX : latest.plusDays(1).atStartOfDay();
    if (!last.isAfter(begins)) {
      return Standing.BEFORE;
    }
    if (!first.isBefore(ended)) {
      return Standing.AFTER;
    }
    boolean open = latest == null && until.isEmpty();
    return !first.isBefore(begun) && (open || !last.isAfter(ends))
        ? Standing.INSIDE
        : Standing.STRADDLES;
  }
}
