package org.armistice.gazetteer.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.gazetteer.Feature;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.gazetteer.Folding;
import org.armistice.gazetteer.index.GazetteerWriter.Entry;
import org.jspecify.annotations.Nullable;

/**
 * One list of places out of two: a newer place is an older one where country and folded name agree
 * and they lie within 5 km; it then gives the older one its units of today. Other newer places are
 * added without number or population.
 */
final class Merge {
  private static final double SAME_PLACE_KM = 5;

  private final Set<String> units;
  private final Map<String, List<OlderPlace>> byName = new HashMap<>();
  private final Map<OlderPlace, NewerPlace> merged = new HashMap<>();
  private final Map<String, List<NewerPlace>> newerByCountry = new HashMap<>();

  /**
   * @param units codes of all units of today
   */
  Merge(Set<String> units) {
    this.units = units;
  }

  /** Places in the file's order: numbered ones by number, then the others. */
  List<Entry> places(List<OlderPlace> older, List<NewerPlace> newer) {
    for (OlderPlace place : older) {
      keys(place).forEach(key -> byName.computeIfAbsent(key, k -> new ArrayList<>()).add(place));
    }
    List<NewerPlace> added = new ArrayList<>();
    for (NewerPlace place : newer) {
      newerByCountry.computeIfAbsent(place.country(), k -> new ArrayList<>()).add(place);
      OlderPlace same = same(place);
      if (same == null) {
        added.add(place);
      } else {
        merged.putIfAbsent(same, place);
      }
    }
    List<Entry> entries = new ArrayList<>();
    older.stream()
        .sorted(Comparator.comparingInt(OlderPlace::id))
        .forEach(place -> entries.add(entry(place)));
    added.stream().distinct().sorted(ORDER).forEach(place -> entries.add(entry(place)));
    return entries;
  }

  private static final Comparator<NewerPlace> ORDER =
      Comparator.comparing(NewerPlace::country)
          .thenComparing(NewerPlace::name)
          .thenComparing(NewerPlace::latitude)
          .thenComparing(NewerPlace::longitude);

  private static Set<String> keys(OlderPlace place) {
    Set<String> keys = new HashSet<>();
    keys.add(key(place.country(), place.name()));
    place.latinNames().forEach(name -> keys.add(key(place.country(), name)));
    return keys;
  }

  private static String key(String country, String name) {
    return country + ' ' + Folding.fold(name);
  }

  private @Nullable OlderPlace same(NewerPlace place) {
    OlderPlace best = null;
    double nearest = SAME_PLACE_KM;
    for (OlderPlace candidate :
        byName.getOrDefault(key(place.country(), place.name()), List.of())) {
      double distance =
          Feature.distance(
              place.latitude(), place.longitude(), candidate.latitude(), candidate.longitude());
      if (distance < nearest || (distance == nearest && best == null)) {
        best = candidate;
        nearest = distance;
      }
    }
    return best;
  }

  private Entry entry(OlderPlace place) {
    NewerPlace today = merged.get(place);
    String adm1 = place.country() + '.' + place.adm1();
    String adm2 = adm1 + '.' + place.adm2();
    if (today == null && !units.contains(adm1)) {
      today = nearest(place);
    }
    if (today != null) {
      adm1 = today.country() + '.' + today.adm1();
      adm2 = adm1 + '.' + today.adm2();
    }
    List<String> names = new ArrayList<>(place.latinNames());
    if (today != null && merged.get(place) == today) {
      names.add(today.name());
    }
    return new Entry(
        place.id(),
        LatinName.plain(place.country(), place.name()),
        names,
        place.code(),
        place.country(),
        "",
        adm1,
        adm2,
        place.population(),
        place.latitude(),
        place.longitude(),
        false,
        place.alternates());
  }

  /** The nearest place of today: its units stand in for units that are no more. */
  private @Nullable NewerPlace nearest(OlderPlace place) {
    NewerPlace best = null;
    double nearest = Double.MAX_VALUE;
    for (NewerPlace candidate : newerByCountry.getOrDefault(place.country(), List.of())) {
      double distance =
          Feature.distance(
              place.latitude(), place.longitude(), candidate.latitude(), candidate.longitude());
      if (distance < nearest) {
        best = candidate;
        nearest = distance;
      }
    }
    return best;
  }

  private static Entry entry(NewerPlace place) {
    String adm1 = place.country() + '.' + place.adm1();
    return new Entry(
        0,
        LatinName.plain(place.country(), place.name()),
        List.of(),
        FeatureCode.PPL,
        place.country(),
        "",
        adm1,
        adm1 + '.' + place.adm2(),
        0,
        place.latitude(),
        place.longitude(),
        false,
        0);
  }
}
