package org.armistice.incident.same;

import java.util.ArrayList;
import java.util.List;

/** Adds up what speaks for one happening, and says each in words. */
final class Evidence {
  private final List<String> reasons = new ArrayList<>();
  private double score;

  void add(double weight, String reason) {
    score += weight;
    reasons.add((weight < 0 ? "against it: " : "") + reason);
  }

  /** 0 to 1 with two decimals, so that no order of adding shows. */
  double score() {
    return Math.round(Math.max(0, Math.min(1, score)) * 100) / 100.0;
  }

  String reasons() {
    return String.join("; ", reasons);
  }
}
