package org.armistice.agreement.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.record.Assessment;
import org.armistice.record.Citation;

/**
 * What a test gave.
 *
 * @param support how well the facts are attested that it rests on
 * @param sides who says so; two outlets that repeat one speaker are one
 * @param contested whether claims on the fact conflict
 * @param words one sentence for people
 */
record Result(
    Truth truth,
    Assessment.Support support,
    Set<String> sides,
    boolean contested,
    String words,
    List<Citation> citations) {
  Result {
    sides = Set.copyOf(sides);
    citations = List.copyOf(citations);
  }

  static Result of(Truth truth, String words) {
    return new Result(truth, Assessment.Support.NONE, Set.of(), false, words, List.of());
  }

  /** Whether nobody but one side says so. */
  boolean onlyBy(String side) {
    return truth == Truth.TRUE && !sides.isEmpty() && sides.stream().allMatch(side::equals);
  }

  /** All of several: the least true, the least supported. */
  static Result all(List<Result> results) {
    Truth truth = Truth.TRUE;
    Assessment.Support support = Assessment.Support.ACKNOWLEDGED;
    Set<String> sides = new TreeSet<>();
    List<String> words = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    boolean contested = false;
    for (Result result : results) {
      truth = truth.and(result.truth());
      support = weaker(support, result.support());
      sides.addAll(result.sides());
      words.add(result.words());
      citations.addAll(result.citations());
      contested |= result.contested();
    }
    return new Result(truth, support, sides, contested, String.join(" ", words), citations);
  }

  static Assessment.Support weaker(Assessment.Support one, Assessment.Support other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
