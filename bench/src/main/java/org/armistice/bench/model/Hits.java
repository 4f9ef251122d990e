package org.armistice.bench.model;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What was found, what was to be found, and what is both. */
final class Hits {
  private int right;
  private int found;
  private int annotated;

  <T> void add(Set<T> annotatedItems, Set<T> foundItems) {
    Set<T> both = new HashSet<>(annotatedItems);
    both.retainAll(foundItems);
    right += both.size();
    found += foundItems.size();
    annotated += annotatedItems.size();
  }

  int annotated() {
    return annotated;
  }

  /** F1, 0 to 1. */
  double f1() {
    return found + annotated == 0 ? 0 : 2.0 * right / (found + annotated);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%5.1f  P %5.1f  R %5.1f  of %d",
        100 * f1(),
        100.0 * right / Math.max(1, found),
        100.0 * right / Math.max(1, annotated),
        annotated);
  }
}
