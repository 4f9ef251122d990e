package org.armistice.incident.same;

import org.armistice.incident.telling.Harmed;
import org.armistice.incident.telling.Telling;
import org.jspecify.annotations.Nullable;

/** What the numbers of harmed people say for and against one happening. */
final class Figures {
  /**
   * Early counts grow: twice as many is still the same attack, five times as many is not likely.
   */
  private static final double FAR = 5.0;

  private static final int WORTH_COMPARING = 10;

  private Figures() {}

  static void compare(Telling one, Telling other, Evidence evidence) {
    boolean far = false;
    for (Harmed first : one.tolls()) {
      for (Harmed second : other.tolls()) {
        Long here = figure(first);
        Long there = figure(second);
        if (first.harm() != second.harm() || here == null || there == null) {
          continue;
        }
        if (here.equals(there) && here > 0) {
          evidence.add(
              Weights.SAME_FIGURE,
              "both give " + here + " " + first.harm().name().toLowerCase(java.util.Locale.ROOT));
          return;
        }
        far |=
            Math.max(here, there) >= WORTH_COMPARING
                && Math.max(here, there) >= FAR * Math.max(1, Math.min(here, there));
      }
    }
    if (far) {
      evidence.add(Weights.FAR_FIGURES, "their figures are far apart");
    }
  }

  private static @Nullable Long figure(Harmed harmed) {
    return harmed.amount().best() == null ? harmed.amount().low() : harmed.amount().best();
  }
}
