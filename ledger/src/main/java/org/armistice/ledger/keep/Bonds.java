package org.armistice.ledger.keep;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Groups that people hold together. */
final class Bonds {
  private final Map<String, Set<String>> beside = new HashMap<>();

  /**
   * @param pairs of events that somebody decided to be one happening
   * @param groupOf the group of an event, {@code null} where it has none
   */
  Bonds(List<Decisions.Pair> pairs, Function<String, @Nullable String> groupOf) {
    for (Decisions.Pair pair : pairs) {
      String one = groupOf.apply(pair.one());
      String other = groupOf.apply(pair.other());
      if (one != null && other != null && !one.equals(other)) {
        beside.computeIfAbsent(one, key -> new TreeSet<>()).add(other);
        beside.computeIfAbsent(other, key -> new TreeSet<>()).add(one);
      }
    }
  }

  /** A group with all that are held together with it. */
  Set<String> with(String group) {
    Set<String> together = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(group));
    while (!open.isEmpty()) {
      String next = open.remove();
      if (together.add(next)) {
        open.addAll(beside.getOrDefault(next, Set.of()));
      }
    }
    return together;
  }

  /**
   * Incidents by their id, which is the first of the ids of their groups.
   *
   * @return the groups of each
   */
  Map<String, Set<String>> joined(Collection<String> groups) {
    Map<String, Set<String>> joined = new TreeMap<>();
    for (String group : groups) {
      Set<String> together = with(group);
      joined.put(together.iterator().next(), together);
    }
    return joined;
  }
}
