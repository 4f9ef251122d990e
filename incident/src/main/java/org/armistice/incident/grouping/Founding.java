package org.armistice.incident.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.armistice.incident.same.Verdict;
import org.armistice.incident.telling.Telling;
import org.armistice.record.ContentId;

/**
 * Groups tellings of one frame: the likeliest pairs first, and two groups become one only where no
 * member of the one is told apart from a member of the other.
 */
final class Founding {
  private record Pair(String one, String other, double score) {}

  private Founding() {}

  /**
   * @param founders ids in order
   * @return the membership of each
   */
  static Map<String, Membership> of(
      List<String> founders, Known known, BiFunction<Telling, Telling, Verdict> judge) {
    Map<String, Set<String>> clusters = new HashMap<>();
    founders.forEach(event -> clusters.put(event, new TreeSet<>(Set.of(event))));
    for (Pair pair : pairs(founders, known)) {
      Set<String> one = Objects.requireNonNull(clusters.get(pair.one()));
      Set<String> other = Objects.requireNonNull(clusters.get(pair.other()));
      if (one != other && !apart(one, other, known, judge)) {
        one.addAll(other);
        other.forEach(event -> clusters.put(event, one));
      }
    }
    Map<String, Membership> memberships = new TreeMap<>();
    for (String event : founders) {
      Set<String> cluster = Objects.requireNonNull(clusters.get(event));
      memberships.put(event, membership(event, cluster, known, judge));
    }
    return memberships;
  }

  private static List<Pair> pairs(List<String> founders, Known known) {
    Set<String> own = Set.copyOf(founders);
    List<Pair> pairs = new ArrayList<>();
    for (String event : founders) {
      known
          .same(event)
          .forEach(
              (other, score) -> {
                if (event.compareTo(other) < 0 && own.contains(other)) {
                  pairs.add(new Pair(event, other, score));
                }
              });
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparing(Pair::one)
            .thenComparing(Pair::other));
    return pairs;
  }

  private static boolean apart(
      Set<String> one,
      Set<String> other,
      Known known,
      BiFunction<Telling, Telling, Verdict> judge) {
    for (String first : one) {
      for (String second : other) {
        Verdict verdict = judge.apply(known.telling(first), known.telling(second));
        if (verdict.kind() == Verdict.Kind.DISTINCT) {
          return true;
        }
      }
    }
    return false;
  }

  private static Membership membership(
      String event, Set<String> cluster, Known known, BiFunction<Telling, Telling, Verdict> judge) {
    String group = ContentId.of("incident", cluster.iterator().next());
    Verdict best = null;
    for (String other : cluster) {
      if (!other.equals(event)) {
        Verdict verdict = judge.apply(known.telling(event), known.telling(other));
        boolean better =
            verdict.kind() == Verdict.Kind.SAME && (best == null || verdict.score() > best.score());
        best = better ? verdict : best;
      }
    }
    return best == null
        ? Membership.alone(group)
        : new Membership(group, /* founder= */ true, best.score(), best.rule(), best.reason());
  }
}
