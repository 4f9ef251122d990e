package org.armistice.incident.same;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.incident.telling.Harmed;
import org.armistice.incident.telling.Telling;
import org.jspecify.annotations.Nullable;

/**
 * What the numbers of harmed people say for one happening. Numbers that differ say nothing against
 * it: early counts grow, and each side counts its own way.
 */
final class Figures {
  /** "Civilians" are two or more: no figure. */
  private static final long UNCOUNTED = 2;

  private static final long LARGE = 10;

  private Figures() {}

  static void compare(Telling one, Telling other, Evidence evidence) {
    for (Harmed first : one.tolls()) {
      for (Harmed second : other.tolls()) {
        Long here = figure(first);
        Long there = figure(second);
        if (first.harm() == second.harm() && here != null && here.equals(there) && here > 0) {
          String harm = first.harm().name().toLowerCase(Locale.ROOT);
          boolean large = here >= LARGE && haveDays(one, other);
          evidence.add(
              large ? Weights.SAME_LARGE_FIGURE : Weights.SAME_FIGURE,
              "both give " + here + " " + harm);
          return;
        }
      }
    }
  }

  /** Whether both tell the day and share a name or a large figure. */
  static boolean areMarked(Telling one, Telling other) {
    return haveDays(one, other)
        && (!Collections.disjoint(one.names(), other.names())
            || !Collections.disjoint(large(one), large(other)));
  }

  private static boolean haveDays(Telling one, Telling other) {
    return one.window().told() && other.window().told();
  }

  /** The large figures of a telling, each with its harm: {@code KILLED|31}. */
  static Set<String> large(Telling telling) {
    Set<String> figures = new TreeSet<>();
    for (Harmed harmed : telling.tolls()) {
      Long figure = figure(harmed);
      if (figure != null && figure >= LARGE) {
        figures.add(harmed.harm() + "|" + figure);
      }
    }
    return figures;
  }

  private static @Nullable Long figure(Harmed harmed) {
    Long low = harmed.amount().low();
    boolean counted = low != null && low > UNCOUNTED;
    return harmed.amount().best() == null && counted ? low : harmed.amount().best();
  }
}
