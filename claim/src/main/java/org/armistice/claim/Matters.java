package org.armistice.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.armistice.record.Event;
import org.armistice.record.Reading;

/**
 * Which events of the reports are one matter. The likest pairs are joined first; two that cannot be
 * one are never brought together, not even by way of a third. What is merely possible stays apart.
 */
final class Matters {
  private static final double ENOUGH = 0.7;

  private final List<Happening> happenings = new ArrayList<>();
  private final int[] matter;

  private record Pair(int one, int other, double likeness) {}

  Matters(List<Reading> readings) {
    for (int order = 0; order < readings.size(); order++) {
      Reading reading = readings.get(order);
      for (Event event : reading.all(Event.class)) {
        Happening.of(reading, order, event).ifPresent(happenings::add);
      }
    }
    matter = new int[happenings.size()];
    for (int i = 0; i < matter.length; i++) {
      matter[i] = i;
    }
    pairs().forEach(pair -> join(pair.one(), pair.other()));
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < matter.length; i++) {
      for (int k = i + 1; k < matter.length; k++) {
        Happening one = happenings.get(i);
        Happening other = happenings.get(k);
        double likeness = one.order() == other.order() ? beside(one, other) : one.likeness(other);
        if (likeness >= ENOUGH && !one.isOtherThan(other)) {
          pairs.add(new Pair(i, k, likeness));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    return pairs;
  }

  /**
   * Within a report the reader has joined what is one. What is told without place and day goes on
   * with the one told right before it.
   */
  private double beside(Happening one, Happening other) {
    Happening later = one.first() < other.first() ? other : one;
    Happening earlier = later == other ? one : other;
    boolean bare = isBare(later) || isBare(earlier);
    boolean next =
        happenings.stream()
            .noneMatch(
                between ->
                    between.order() == one.order()
                        && between.first() > earlier.first()
                        && between.first() < later.first());
    return bare && next ? ENOUGH : 0;
  }

  private static boolean isBare(Happening happening) {
    return happening.place() == null && !happening.isTimed();
  }

  private void join(int one, int other) {
    int to = matter[one];
    int from = matter[other];
    if (to == from) {
      return;
    }
    for (int i = 0; i < matter.length; i++) {
      for (int k = 0; k < matter.length; k++) {
        if (matter[i] == to
            && matter[k] == from
            && happenings.get(i).isOtherThan(happenings.get(k))) {
          return;
        }
      }
    }
    for (int i = 0; i < matter.length; i++) {
      matter[i] = matter[i] == from ? to : matter[i];
    }
  }

  /** The matter of an event; empty where it is none of violence or force. */
  Optional<Integer> of(int order, String event) {
    for (int i = 0; i < matter.length; i++) {
      if (happenings.get(i).order() == order && happenings.get(i).event().id().equals(event)) {
        return Optional.of(matter[i]);
      }
    }
    return Optional.empty();
  }

  /**
   * The matter that shares most names with words that tell of no event themselves ("denied shelling
   * Avdiivka"), among those of the reports so far; empty where none or several share as many.
   */
  Optional<Integer> named(int order, Set<String> names) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (int i = 0; i < matter.length; i++) {
      Happening happening = happenings.get(i);
      if (happening.order() <= order) {
        int both = (int) names.stream().filter(happening.names()::contains).count();
        shared.merge(matter[i], both, Math::max);
      }
    }
    int most = shared.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Integer> best =
        shared.entrySet().stream()
            .filter(entry -> entry.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return most > 0 && best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  /** The matter of the event told last before a place in a report, else of the first after it. */
  Optional<Integer> toldBefore(int order, int start) {
    Map<Boolean, Integer> best = new HashMap<>();
    Map<Boolean, Integer> distance = new HashMap<>();
    for (int i = 0; i < matter.length; i++) {
      if (happenings.get(i).order() != order) {
        continue;
      }
      for (var mention : happenings.get(i).event().mentions()) {
        boolean before = mention.start() < start;
        int away = Math.abs(mention.start() - start);
        if (away < distance.getOrDefault(before, Integer.MAX_VALUE)) {
          distance.put(before, away);
          best.put(before, matter[i]);
        }
      }
    }
    return Optional.ofNullable(best.getOrDefault(true, best.get(false)));
  }

  List<Happening> happenings() {
    return happenings;
  }
}
