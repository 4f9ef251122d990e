package org.armistice.reading.place.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.gazetteer.Feature;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.gazetteer.Folding;
import org.armistice.gazetteer.Match;
import org.jspecify.annotations.Nullable;

/**
 * The names of one report with what is believed of each; gives the rows of traits that a pass
 * scores. Mutable while a report is ranked, used by one thread.
 */
public final class Scene {
  private static final double NEAR_KM = 100;
  private static final double AROUND_KM = 300;

  private final Set<String> expectedCountries;
  private final List<Toponym> toponyms;
  private final List<Named> named = new ArrayList<>();
  private final Map<Toponym, Named> byToponym = new HashMap<>();

  Scene(
      String text,
      List<Toponym> toponyms,
      Candidates source,
      Cues cues,
      Set<String> expectedCountries) {
    this.toponyms = toponyms;
    this.expectedCountries = expectedCountries;
    Map<String, Named> byKey = new LinkedHashMap<>();
    for (Toponym toponym : toponyms) {
      // Abbreviations count as written, so "IN" and "in" are two keys
      String key =
          Folding.fold(toponym.name()) + (toponym.name().length() <= 3 ? toponym.name() : "");
      Named name = byKey.computeIfAbsent(key, k -> new Named(k, source.of(toponym.name())));
      name.mentions.add(toponym);
      byToponym.put(toponym, name);
    }
    named.addAll(byKey.values());
    for (Named name : named) {
      describeLocally(text, name, cues);
    }
  }

  /** Number of different names. */
  public int size() {
    return named.size();
  }

  /** The number of the name that a mention bears. */
  public int indexOf(Toponym toponym) {
    return named.indexOf(byToponym.get(toponym));
  }

  public List<Match> candidates(int name) {
    return named.get(name).candidates;
  }

  public int mentions(int name) {
    return named.get(name).mentions.size();
  }

  /** Sets what is believed of a name's candidates: probabilities in their order. */
  public void believe(int name, double[] probabilities) {
    System.arraycopy(probabilities, 0, named.get(name).belief, 0, probabilities.length);
  }

  Ranking ranking(Toponym toponym) {
    Named name = byToponym.get(toponym);
    if (name == null) {
      return new Ranking(List.of(), List.of());
    }
    double[] belief = withoutUnmarkedDistricts(name);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < name.candidates.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble((Integer i) -> -belief[i]));
    return new Ranking(
        order.stream().map(name.candidates::get).toList(),
        order.stream().map(i -> belief[i]).toList());
  }

  /**
   * English names a second-order unit with its class, "Mosul district": without it the seat is
   * meant, which takes over what is believed of its unit.
   */
  private static double[] withoutUnmarkedDistricts(Named name) {
    double[] belief = name.belief.clone();
    for (int i = 0; i < belief.length; i++) {
      Feature unit = name.candidates.get(i).feature();
      boolean unmarked = name.local[i][Trait.NAMESAKE_SEAT.ordinal()] > 0;
      if (unit.code() != FeatureCode.ADM2 || !unmarked) {
        continue;
      }
      int seat = -1;
      for (int j = 0; j < belief.length; j++) {
        boolean inside = contains(unit, name.candidates.get(j).feature());
        if (inside && (seat < 0 || belief[j] > belief[seat])) {
          seat = j;
        }
      }
      if (seat >= 0) {
        belief[seat] += belief[i];
        belief[i] = 0;
      }
    }
    return belief;
  }

  private void describeLocally(String text, Named name, Cues cues) {
    for (int i = 0; i < name.candidates.size(); i++) {
      Match match = name.candidates.get(i);
      double[] traits = name.local[i];
      Feature feature = match.feature();
      set(traits, Trait.POPULATION, Math.log10(feature.population() + 1) / 10);
      set(traits, Trait.RANK, 1.0 / (1 + populationRank(name, feature)));
      set(traits, Trait.UNPEOPLED, feature.population() == 0 ? 1 : 0);
      Trait trait = classOf(feature.code());
      if (trait != null) {
        set(traits, trait, 1);
      }
      set(traits, Trait.PRIMARY, match.primary() ? 1 : 0);
      set(traits, Trait.DEMONYM, match.key() == Match.Key.DEMONYM ? 1 : 0);
      set(traits, Trait.REDUCED, match.key() == Match.Key.REDUCED ? 1 : 0);
      set(traits, Trait.FAME, Math.log(feature.alternates() + 1) / 6);
      set(traits, Trait.AUTHORED, feature.id().startsWith("armistice:") ? 1 : 0);
      set(traits, Trait.EXPECTED_COUNTRY, expectedCountries.contains(feature.country()) ? 1 : 0);
      set(traits, Trait.NAMESAKE_UNIT, hasNamesakeUnit(name, feature) ? 1 : 0);
      boolean meansUnit = false;
      for (Toponym mention : name.mentions) {
        int agreement = cues.agreement(text, mention, feature);
        meansUnit |= agreement > 0;
        raise(traits, Trait.CUE_AGREES, agreement > 0 ? 1 : 0);
        raise(traits, Trait.CUE_DISAGREES, agreement < 0 ? 1 : 0);
        describeNeighbours(text, mention, feature, traits);
      }
      set(traits, Trait.NAMESAKE_SEAT, !meansUnit && hasNamesakeSeat(name, feature) ? 1 : 0);
      boolean capital = feature.code() == FeatureCode.PPLC && hasUnitElsewhere(name, feature);
      boolean unitMeant = traits[Trait.CUE_DISAGREES.ordinal()] > 0;
      set(traits, Trait.CAPITAL_NOT_UNIT, capital && !unitMeant ? 1 : 0);
    }
  }

  private void describeNeighbours(String text, Toponym mention, Feature feature, double[] traits) {
    int at = toponyms.indexOf(mention);
    if (at + 1 < toponyms.size()) {
      Toponym next = toponyms.get(at + 1);
      String between = between(text, mention, next);
      if (between.equals(", ") || between.equals(" (") || between.equals(" in ")) {
        boolean inside = false;
        boolean unit = false;
        for (Match other : named(next).candidates) {
          inside |= contains(other.feature(), feature);
          unit |= isUnit(other.feature().code());
        }
        raise(traits, Trait.INSIDE_NEXT, inside ? 1 : 0);
        raise(traits, Trait.OUTSIDE_NEXT, unit && !inside && between.equals(", ") ? 1 : 0);
      }
    }
    if (at > 0) {
      Toponym previous = toponyms.get(at - 1);
      if (between(text, previous, mention).equals(", ")) {
        boolean around = false;
        for (Match other : named(previous).candidates) {
          around |= contains(feature, other.feature());
        }
        raise(traits, Trait.AROUND_PREVIOUS, around ? 1 : 0);
      }
    }
  }

  private static String between(String text, Toponym left, Toponym right) {
    return left.end() <= right.start() && right.start() - left.end() < 6
        ? text.substring(left.end(), right.start())
        : "";
  }

  private Named named(Toponym toponym) {
    Named name = byToponym.get(toponym);
    if (name == null) {
      throw new IllegalStateException("a name that is not in the scene: " + toponym);
    }
    return name;
  }

  private static boolean isUnit(FeatureCode code) {
    return code.isCountry() || code == FeatureCode.ADM1 || code == FeatureCode.ADM2;
  }

  private static boolean contains(Feature outer, Feature inner) {
    return switch (outer.code()) {
      case PCLI, PCLD -> outer.country().equals(inner.country()) && !inner.code().isCountry();
      case ADM1 ->
          inner.code() != FeatureCode.ADM1
              && outer.adm1() != null
              && outer.adm1().equals(inner.adm1());
      case ADM2 ->
          inner.code().isSettlement() && outer.adm2() != null && outer.adm2().equals(inner.adm2());
      default -> false;
    };
  }

  private static int populationRank(Named name, Feature feature) {
    int rank = 0;
    for (Match other : name.candidates) {
      rank += other.feature().population() > feature.population() ? 1 : 0;
    }
    return rank;
  }

  private static boolean hasNamesakeUnit(Named name, Feature feature) {
    if (!feature.code().isSettlement()) {
      return false;
    }
    return name.candidates.stream()
        .map(Match::feature)
        .anyMatch(other -> isUnit(other.code()) && contains(other, feature));
  }

  private static boolean hasUnitElsewhere(Named name, Feature capital) {
    return name.candidates.stream()
        .map(Match::feature)
        .anyMatch(
            unit ->
                unit.code() == FeatureCode.ADM1
                    && unit.country().equals(capital.country())
                    && !contains(unit, capital));
  }

  private static boolean hasNamesakeSeat(Named name, Feature unit) {
    return (unit.code() == FeatureCode.ADM1 || unit.code() == FeatureCode.ADM2)
        && name.candidates.stream()
            .map(Match::feature)
            .anyMatch(other -> other.code().isSettlement() && contains(unit, other));
  }

  private static @Nullable Trait classOf(FeatureCode code) {
    return switch (code) {
      case PCLI, PCLD -> Trait.COUNTRY;
      case ADM1 -> Trait.ADM1;
      case ADM2 -> Trait.ADM2;
      case PPLC -> Trait.COUNTRY_CAPITAL;
      case PPLA -> Trait.ADM1_SEAT;
      case PPLA2 -> Trait.ADM2_SEAT;
      case PPLA3, PPLA4 -> Trait.LOW_SEAT;
      case PPL -> null;
      case PPLX -> Trait.QUARTER;
      case PPLQ -> Trait.ABANDONED;
      case CONT, RGN, AREA, ISL, MT -> Trait.REGION;
      case SEA, STRT, STM, LK -> Trait.WATER;
      case ZN, LINE -> Trait.ZONE;
      case INSM -> Trait.BASE;
    };
  }

  /** The rows of traits of a name's candidates as things are believed now. */
  public double[][] traits(int index) {
    Named name = named.get(index);
    int count = name.candidates.size();
    double[][] rows = new double[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = name.local[i].clone();
    }
    Surroundings around = new Surroundings(named, name);
    double largest = 0;
    for (int i = 0; i < count; i++) {
      Feature feature = name.candidates.get(i).feature();
      double share = around.countryShare(feature);
      set(rows[i], Trait.COUNTRY_NAMED, around.namesCountry(feature) ? 1 : 0);
      set(rows[i], Trait.ADM1_NAMED, around.namesAdm1(feature) ? 1 : 0);
      set(rows[i], Trait.ADM2_NAMED, around.namesAdm2(feature) ? 1 : 0);
      set(rows[i], Trait.COUNTRY_SHARE, share);
      set(rows[i], Trait.ADM1_SHARE, around.adm1Share(feature));
      set(rows[i], Trait.ADM2_SHARE, around.adm2Share(feature));
      set(rows[i], Trait.NEAREST, around.nearest(feature, NEAR_KM));
      set(rows[i], Trait.NEARNESS, around.nearness(feature, AROUND_KM));
      set(rows[i], Trait.POPULATION_IN_COUNTRY, share * rows[i][Trait.POPULATION.ordinal()]);
      boolean seat =
          (feature.code() == FeatureCode.PPLC && around.namesCountry(feature))
              || (feature.code() == FeatureCode.PPLA && around.namesAdm1(feature))
              || (feature.code() == FeatureCode.PPLA2 && around.namesAdm2(feature));
      set(rows[i], Trait.SEAT_OF_NAMED, seat ? 1 : 0);
      largest = Math.max(largest, share);
    }
    for (int i = 0; i < count; i++) {
      boolean isLargest = largest > 0 && rows[i][Trait.COUNTRY_SHARE.ordinal()] >= largest - 1e-9;
      set(rows[i], Trait.LARGEST_SHARE, isLargest ? 1 : 0);
    }
    return rows;
  }

  /** What is believed most of each other name that has a candidate. */
  List<Contest.Other> others(int without) {
    List<Contest.Other> others = new ArrayList<>();
    for (int name = 0; name < named.size(); name++) {
      Named other = named.get(name);
      if (name != without && !other.candidates.isEmpty()) {
        others.add(
            new Contest.Other(
                other.candidates.get(other.best()).feature(), List.copyOf(other.mentions)));
      }
    }
    return others;
  }

  /** Countries that the names believed in most lie in. */
  Set<String> countries() {
    Set<String> countries = new HashSet<>(expectedCountries);
    for (Named name : named) {
      if (!name.candidates.isEmpty() && name.belief[name.best()] > 0.6) {
        countries.add(name.candidates.get(name.best()).feature().country());
      }
    }
    countries.remove("");
    return countries;
  }

  private static void set(double[] traits, Trait trait, double value) {
    traits[trait.ordinal()] = value;
  }

  private static void raise(double[] traits, Trait trait, double value) {
    traits[trait.ordinal()] = Math.max(traits[trait.ordinal()], value);
  }
}
