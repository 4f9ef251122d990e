package org.armistice.incident.grouping;

import java.util.HashSet;
import java.util.Set;

/**
 * What people decided of pairs of tellings: that they are one happening, or that they are two. It
 * goes before every rule and survives every new reading.
 */
public final class People {
  private static final char BETWEEN = '|';

  private final Set<String> apart = new HashSet<>();

  /** Nobody decided anything. */
  public static People undecided() {
    return new People();
  }

  /** Two tellings are two happenings. */
  public People apart(String one, String other) {
    apart.add(key(one, other));
    return this;
  }

  public boolean holdApart(String one, String other) {
    return !apart.isEmpty() && apart.contains(key(one, other));
  }

  private static String key(String one, String other) {
    return one.compareTo(other) < 0 ? one + BETWEEN + other : other + BETWEEN + one;
  }
}
