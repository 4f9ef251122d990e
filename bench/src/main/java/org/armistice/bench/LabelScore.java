package org.armistice.bench;

import java.util.Map;
import java.util.TreeMap;

/** One label a case against the gold label: F1 by class, as macro or support-weighted mean. */
final class LabelScore {
  private final Map<String, int[]> counts = new TreeMap<>();
  private int cases;

  /**
   * @param read the label read, empty where none is
   */
  void add(String gold, String read) {
    cases++;
    if (gold.equals(read)) {
      of(gold)[0]++;
    } else {
      of(gold)[1]++;
      of(read)[2]++;
    }
  }

  int cases() {
    return cases;
  }

  /** Mean over the classes that the gold has. */
  double macroF1() {
    return counts.values().stream()
        .filter(count -> count[0] + count[1] > 0)
        .mapToDouble(LabelScore::f1)
        .average()
        .orElse(0);
  }

  /** Mean over the classes of the gold, each weighted by its cases. */
  double weightedF1() {
    return counts.values().stream().mapToDouble(count -> f1(count) * (count[0] + count[1])).sum()
        / Math.max(1, cases);
  }

  /** Right, missed and wrongly given cases of a class. */
  private int[] of(String label) {
    return counts.computeIfAbsent(label, unused -> new int[3]);
  }

  private static double f1(int[] count) {
    int all = 2 * count[0] + count[1] + count[2];
    return all == 0 ? 0 : 2.0 * count[0] / all;
  }
}
