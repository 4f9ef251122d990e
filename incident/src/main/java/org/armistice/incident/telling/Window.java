package org.armistice.incident.telling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something can have happened.
 *
 * @param earliest first day, {@code null} when open or not known
 * @param latest last day, included, {@code null} when open or not known
 * @param told false where no words say when, so that the days only follow from the day of
 *     publication
 */
public record Window(@Nullable LocalDate earliest, @Nullable LocalDate latest, boolean told) {
  /** News tells of the week before, where it does not say when; most of it of the last days. */
  private static final int NEWS_DAYS = 7;

  private static final int FRESH_DAYS = 2;

  private static final int FEW = 3;
  private static final int WEEK = 8;
  private static final int MONTH = 31;

  /** How far the words leave the day open, narrowest first. */
  public enum Breadth {
    DAY,
    FEW_DAYS,
    WEEK,
    IMPLIED,
    WIDE
  }

  public static Window unknown() {
    return new Window(null, null, false);
  }

  /** The days that news of a day of publication tells of. */
  public static Window impliedBy(LocalDate published) {
    return new Window(published.minusDays(NEWS_DAYS), published, false);
  }

  /**
   * Whether the other's days lie in those that news mostly tells of: the day of publication and the
   * two before. Only for implied windows.
   */
  public boolean isFreshFor(Window other) {
    LocalDate published = latest;
    return published != null
        && (other.latest == null || !other.latest.isBefore(published.minusDays(FRESH_DAYS)));
  }

  public Breadth breadth() {
    if (earliest == null || latest == null) {
      return Breadth.WIDE;
    }
    if (!told) {
      return Breadth.IMPLIED;
    }
    long days = ChronoUnit.DAYS.between(earliest, latest) + 1;
    return days <= 1
        ? Breadth.DAY
        : days <= FEW ? Breadth.FEW_DAYS : days <= WEEK ? Breadth.WEEK : Breadth.WIDE;
  }

  /** Whether both are closed and share no day. */
  public boolean apartFrom(Window other) {
    return endsBefore(other) || other.endsBefore(this);
  }

  private boolean endsBefore(Window other) {
    return latest != null && other.earliest != null && latest.isBefore(other.earliest);
  }

  /** Whether all days of the other are days of this one. */
  public boolean contains(Window other) {
    return earliest != null
        && latest != null
        && other.earliest != null
        && other.latest != null
        && !earliest.isAfter(other.earliest)
        && !latest.isBefore(other.latest);
  }

  /** The days one by one; none where the window is wider than a month or open. */
  public List<LocalDate> days() {
    LocalDate first = earliest;
    LocalDate last = latest;
    return first == null || last == null || ChronoUnit.DAYS.between(first, last) >= MONTH
        ? List.of()
        : Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1)).toList();
  }
}
