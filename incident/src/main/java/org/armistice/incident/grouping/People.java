package org.armistice.incident.grouping;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.incident.telling.Telling;

/**
 * What people decided of pairs of events: that they are one happening, or that they are two. It
 * goes before every rule and survives every new reading.
 */
public final class People {
  private static final char BETWEEN = '|';

  private final Set<String> apart = new HashSet<>();

  /** Nobody decided anything. */
  public static People undecided() {
    return new People();
  }

  /** Two events are two happenings. */
  public People apart(String one, String other) {
    apart.add(key(one, other));
    return this;
  }

  /** Whether somebody decided so of any two events that the tellings tell of. */
  public boolean holdApart(Telling one, Telling other) {
    return !apart.isEmpty()
        && events(one)
            .anyMatch(event -> events(other).anyMatch(rival -> apart.contains(key(event, rival))));
  }

  private static Stream<String> events(Telling telling) {
    return Stream.concat(Stream.of(telling.event()), telling.retold().stream());
  }

  private static String key(String one, String other) {
    return one.compareTo(other) < 0 ? one + BETWEEN + other : other + BETWEEN + one;
  }
}
