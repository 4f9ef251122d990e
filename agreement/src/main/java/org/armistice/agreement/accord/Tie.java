package org.armistice.agreement.accord;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That one actor belonged to another, or acted for it, at a time.
 *
 * @param from first day, {@code null} for always before
 * @param until last day, {@code null} for still
 * @param source who says so
 */
public record Tie(
    Kind kind,
    String name,
    String of,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String source) {

  /** How the two are tied. */
  public enum Kind {
    /** Part of the party: bound as the party is. */
    MEMBER,
    /** Acts for the party, so that the party answers for it. */
    PROXY
  }

  /** Whether the tie held on any of the days; an open end holds always. */
  public boolean held(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    boolean ended = until != null && earliest != null && until.isBefore(earliest);
    boolean later = from != null && latest != null && from.isAfter(latest);
    return !ended && !later;
  }
}
