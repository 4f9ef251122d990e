package org.armistice.agreement.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.accord.Line;
import org.armistice.agreement.accord.Scope;
import org.armistice.agreement.place.Distance;
import org.armistice.agreement.place.PlaceDirectory;
import org.armistice.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where an act lies to the places of an agreement: inside is true, disjoint is false, overlapping
 * because the act's place is told too coarsely is unknown.
 */
final class Whereabouts {
  private final Accord accord;
  private final PlaceDirectory directory;
  private final Map<String, Optional<List<String>>> within = new HashMap<>();
  private final Map<String, Map<Place, Truth>> regions = new HashMap<>();

  Whereabouts(Accord accord, PlaceDirectory directory) {
    this.accord = accord;
    this.directory = directory;
  }

  Truth in(@Nullable Place place, @Nullable Scope scope) {
    if (scope == null) {
      return Truth.TRUE;
    }
    if (place == null) {
      return Truth.UNKNOWN;
    }
    if (scope instanceof Scope.Region region) {
      return regions
          .computeIfAbsent(region.name(), name -> new HashMap<>())
          .computeIfAbsent(place, one -> inRegion(one, region.name()));
    }
    Scope.Distance distance = (Scope.Distance) scope;
    Truth nearer = nearer(place, distance.line(), distance.kilometres());
    return distance.side() == Scope.Side.WITHIN ? nearer : nearer.not();
  }

  /** Whether a place lies nearer to a line than a distance. */
  Truth nearer(@Nullable Place place, String line, double kilometres) {
    Optional<Line> found = accord.line(line);
    Optional<Distance> distance =
        place == null || found.isEmpty() ? Optional.empty() : Distance.of(place, found.get());
    if (distance.isEmpty()) {
      return Truth.UNKNOWN;
    }
    if (distance.get().most() < kilometres) {
      return Truth.TRUE;
    }
    return distance.get().least() >= kilometres ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** The distance of a place from a line; empty where the place has none. */
  Optional<Distance> distance(@Nullable Place place, String line) {
    return place == null
        ? Optional.empty()
        : accord.line(line).flatMap(found -> Distance.of(place, found));
  }

  private Truth inRegion(Place place, String region) {
    Optional<Accord.Area> area =
        accord.areas().stream().filter(one -> same(one.name(), region)).findFirst();
    if (area.isPresent()) {
      Truth any = same(place.name(), region) ? Truth.TRUE : Truth.FALSE;
      for (String part : area.get().places()) {
        any = any.or(inPlace(place, part));
      }
      return any;
    }
    return inPlace(place, region);
  }

  private Truth inPlace(Place place, String region) {
    if (same(place.name(), region) || place.within().stream().anyMatch(one -> same(one, region))) {
      return edge(place);
    }
    Optional<List<String>> around = within.computeIfAbsent(region, directory::within);
    if (around.isEmpty()) {
      // of a region that no gazetteer knows it cannot be told that a place lies outside
      return Truth.UNKNOWN;
    }
    boolean contains = around.get().stream().anyMatch(one -> same(one, place.name()));
    return contains ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** What is told to be near a place, or toward it, may lie beyond its edge. */
  private static Truth edge(Place place) {
    return switch (place.relation()) {
      case IN, PARTS_OF -> Truth.TRUE;
      case NEAR, IN_AND_AROUND, ALONG, BETWEEN, TOWARD ->
          place.kind() == Place.Kind.TOWN ? Truth.TRUE : Truth.UNKNOWN;
    };
  }

  private static boolean same(String one, String other) {
    return Affiliations.fold(one).equals(Affiliations.fold(other));
  }
}
