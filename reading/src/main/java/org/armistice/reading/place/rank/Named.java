package org.armistice.reading.place.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armistice.gazetteer.Match;

/** A name of a report, all its mentions together: the same words are the same place. */
final class Named {
  final String key;
  final List<Toponym> mentions = new ArrayList<>();
  final List<Match> candidates;

  /** What the name and its neighbours alone say, a row a candidate. */
  final double[][] local;

  /** What is believed of the candidates now. */
  final double[] belief;

  Named(String key, List<Match> candidates) {
    this.key = key;
    this.candidates = candidates;
    this.local = new double[candidates.size()][Trait.COUNT];
    this.belief = new double[candidates.size()];
    Arrays.fill(belief, candidates.isEmpty() ? 0 : 1.0 / candidates.size());
  }

  int best() {
    int best = 0;
    for (int i = 1; i < belief.length; i++) {
      if (belief[i] > belief[best]) {
        best = i;
      }
    }
    return best;
  }
}
