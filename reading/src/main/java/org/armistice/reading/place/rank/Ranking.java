package org.armistice.reading.place.rank;

import java.util.List;
import java.util.Optional;
import org.armistice.gazetteer.Match;

/**
 * The candidates of one name with their probabilities.
 *
 * @param candidates best first
 * @param probabilities of the candidates, in their order; they sum to 1
 */
public record Ranking(List<Match> candidates, List<Double> probabilities) {
  public Ranking {
    candidates = List.copyOf(candidates);
    probabilities = List.copyOf(probabilities);
  }

  public Optional<Match> best() {
    return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(0));
  }

  /** How far the best is ahead of the next, 0 to 1; 0 where there is none. */
  public double margin() {
    return switch (probabilities.size()) {
      case 0 -> 0;
      case 1 -> 1;
      default -> probabilities.get(0) - probabilities.get(1);
    };
  }
}
