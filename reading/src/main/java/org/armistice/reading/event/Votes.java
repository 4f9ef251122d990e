package org.armistice.reading.event;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Weights for codes, added up; of equal codes the first in the order of its list wins. */
final class Votes<C extends Comparable<C>> {
  private final Map<C, Double> weights = new TreeMap<>();

  void add(C code, double weight) {
    weights.merge(code, weight, Double::sum);
  }

  @Nullable C best() {
    C best = null;
    double most = 0;
    for (Map.Entry<C, Double> entry : weights.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  @Override
  public String toString() {
    return weights.toString();
  }
}
