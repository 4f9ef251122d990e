package org.armistice.reading.place;

import java.util.ArrayList;
import java.util.List;
import org.armistice.gazetteer.Feature;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.gazetteer.Match;
import org.armistice.reading.place.rank.Ranking;
import org.jspecify.annotations.Nullable;

/**
 * The place that a ranking allows to be named: the best candidate where it is sure enough, else the
 * smallest unit that the likely candidates share, else none.
 *
 * @param feature {@code null} where no place can be named
 * @param match the candidate, where it is one and no unit that several share
 * @param confidence how far the best candidate's spot is ahead of the next, or the weight behind
 *     the shared unit
 */
record Resolution(@Nullable Feature feature, @Nullable Match match, double confidence) {

  /** Below this probability the best candidate is not named alone: right in half of the cases. */
  static final double SURE = 0.4;

  /** A shared unit has to hold this much of the probability. */
  static final double SHARED = 0.8;

  /** Candidates this near to each other are the same place at different scales. */
  static final double SAME_SPOT_KM = 30;

  static Resolution of(Ranking ranking, Gazetteer gazetteer) {
    if (ranking.candidates().isEmpty()) {
      return new Resolution(null, null, 0);
    }
    Match best = ranking.candidates().get(0);
    double here = spot(ranking, best);
    if (here >= SURE) {
      return new Resolution(best.feature(), best, Math.max(0, here - elsewhere(ranking, best)));
    }
    Feature unit = shared(ranking, gazetteer);
    return unit == null
        ? new Resolution(null, null, 0)
        : new Resolution(unit, null, weight(ranking, unit));
  }

  /** Probability of all candidates at the best one's spot: a town and its district are one. */
  static double spot(Ranking ranking, Match best) {
    double sum = 0;
    for (int i = 0; i < ranking.candidates().size(); i++) {
      Feature other = ranking.candidates().get(i).feature();
      if (best.feature().distanceTo(other.latitude(), other.longitude()) < SAME_SPOT_KM) {
        sum += ranking.probabilities().get(i);
      }
    }
    return sum;
  }

  /** Probability of the likeliest candidate at another spot. */
  private static double elsewhere(Ranking ranking, Match best) {
    for (int i = 0; i < ranking.candidates().size(); i++) {
      Feature other = ranking.candidates().get(i).feature();
      if (best.feature().distanceTo(other.latitude(), other.longitude()) >= SAME_SPOT_KM) {
        return ranking.probabilities().get(i);
      }
    }
    return 0;
  }

  private static @Nullable Feature shared(Ranking ranking, Gazetteer gazetteer) {
    List<Feature> units = new ArrayList<>(gazetteer.within(ranking.candidates().get(0).feature()));
    for (Feature unit : units) {
      if (weight(ranking, unit) >= SHARED) {
        return unit;
      }
    }
    return null;
  }

  static double weight(Ranking ranking, Feature unit) {
    double sum = 0;
    for (int i = 0; i < ranking.candidates().size(); i++) {
      Feature feature = ranking.candidates().get(i).feature();
      boolean inside =
          switch (unit.code()) {
            case ADM1 -> unit.adm1() != null && unit.adm1().equals(feature.adm1());
            case ADM2 -> unit.adm2() != null && unit.adm2().equals(feature.adm2());
            default -> unit.country().equals(feature.country());
          };
      sum += inside ? ranking.probabilities().get(i) : 0;
    }
    return sum;
  }
}
