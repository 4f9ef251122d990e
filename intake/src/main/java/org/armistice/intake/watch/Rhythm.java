package org.armistice.intake.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often a feed is asked.
 *
 * @param every while all is well
 */
record Rhythm(Duration every) {
  private static final Duration SELDOMEST = Duration.ofDays(1);
  private static final int MOST_DOUBLINGS = 16;

  /**
   * Doubled with each failure in a row, up to a day, and never sooner than the server asks.
   *
   * @param asked by the server, {@code null} where it does not
   */
  Duration after(int failures, @Nullable Duration asked) {
    Duration longest = every.compareTo(SELDOMEST) > 0 ? every : SELDOMEST;
    Duration doubled = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    Duration own = doubled.compareTo(longest) > 0 ? longest : doubled;
    return asked != null && asked.compareTo(own) > 0 ? asked : own;
  }
}
