package org.armistice.reading.place.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.gazetteer.Feature;
import org.armistice.gazetteer.FeatureCode;
import org.jspecify.annotations.Nullable;

/** What the other names of a report say about where it plays. */
final class Surroundings {
  /** Beliefs below this are noise and cost time. */
  private static final double NOISE = 0.05;

  /** Each further mention of a name weighs less. */
  private static final double MENTION_POWER = 0.5;

  private record Believed(Feature feature, double weight) {}

  private final List<Believed> others = new ArrayList<>();
  private final Map<String, Double> countries = new HashMap<>();
  private final Map<String, Double> firstUnits = new HashMap<>();
  private final Map<String, Double> secondUnits = new HashMap<>();
  private final Set<String> namedCountries = new HashSet<>();
  private final Set<String> namedUnits = new HashSet<>();
  private double total;

  Surroundings(List<Named> all, Named without) {
    for (Named name : all) {
      if (name == without) {
        continue;
      }
      double weight = Math.pow(name.mentions.size(), MENTION_POWER);
      for (int i = 0; i < name.belief.length; i++) {
        if (name.belief[i] >= NOISE) {
          add(name.candidates.get(i).feature(), weight * name.belief[i]);
        }
      }
    }
  }

  private void add(Feature feature, double weight) {
    others.add(new Believed(feature, weight));
    total += weight;
    if (!feature.country().isEmpty()) {
      countries.merge(feature.country(), weight, Double::sum);
    }
    if (feature.adm1() != null) {
      firstUnits.merge(feature.adm1(), weight, Double::sum);
    }
    if (feature.adm2() != null) {
      secondUnits.merge(feature.adm2(), weight, Double::sum);
    }
    if (feature.code().isCountry()) {
      namedCountries.add(feature.country());
    } else if (feature.code() == FeatureCode.ADM1 && feature.adm1() != null) {
      namedUnits.add(feature.adm1());
    } else if (feature.code() == FeatureCode.ADM2 && feature.adm2() != null) {
      namedUnits.add(feature.adm2());
    }
  }

  boolean namesCountry(Feature feature) {
    return namedCountries.contains(feature.country());
  }

  boolean namesAdm1(Feature feature) {
    return feature.adm1() != null && namedUnits.contains(feature.adm1());
  }

  boolean namesAdm2(Feature feature) {
    return feature.adm2() != null && namedUnits.contains(feature.adm2());
  }

  double countryShare(Feature feature) {
    return share(countries, feature.country());
  }

  double adm1Share(Feature feature) {
    return share(firstUnits, feature.adm1());
  }

  double adm2Share(Feature feature) {
    return share(secondUnits, feature.adm2());
  }

  private double share(Map<String, Double> shares, @Nullable String key) {
    return key == null || key.isEmpty() || total == 0 ? 0 : shares.getOrDefault(key, 0.0) / total;
  }

  double nearest(Feature feature, double scale) {
    double nearest = 0;
    for (Believed other : others) {
      if (isPoint(other.feature)) {
        nearest = Math.max(nearest, Math.min(1, other.weight) * closeness(feature, other, scale));
      }
    }
    return nearest;
  }

  double nearness(Feature feature, double scale) {
    double sum = 0;
    double weights = 0;
    for (Believed other : others) {
      if (isPoint(other.feature)) {
        sum += other.weight * closeness(feature, other, scale);
        weights += other.weight;
      }
    }
    return weights == 0 ? 0 : sum / weights;
  }

  private static double closeness(Feature feature, Believed other, double scale) {
    return Math.exp(
        -feature.distanceTo(other.feature.latitude(), other.feature.longitude()) / scale);
  }

  private static boolean isPoint(Feature feature) {
    return feature.code().isSettlement()
        || feature.code() == FeatureCode.ADM2
        || feature.code() == FeatureCode.INSM;
  }
}
