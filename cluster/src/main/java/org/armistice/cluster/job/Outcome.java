package org.armistice.cluster.job;

import java.util.List;

/**
 * What an output holds, set against its input.
 *
 * @param reports that were read
 * @param dead letters
 * @param missing ids of reports of the input that are not there as often as in it
 * @param tooOften ids of reports that are there more often than in the input
 */
public record Outcome(int reports, int dead, List<String> missing, List<String> tooOften) {
  public Outcome {
    missing = List.copyOf(missing);
    tooOften = List.copyOf(tooOften);
  }
}
