package org.armistice.gazetteer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.armistice.gazetteer.index.GazetteerFile;

/**
 * The places of the compiled files. A user's file comes first; what ships answers for the countries
 * that it has no place of, so that in one built of a single country's dump no hamlet there is taken
 * for the Tripoli of another country. Immutable, thread-safe.
 */
final class CompiledPart {
  private final List<GazetteerFile> files = new ArrayList<>();
  private final Set<String> covered;
  private final UnitPoints unitPoints;

  /**
   * @param first answers for the countries that it has
   * @param rest answers for all others; empty where the first has them all
   */
  CompiledPart(GazetteerFile first, List<GazetteerFile> rest, UnitPoints unitPoints) {
    files.add(first);
    files.addAll(rest);
    this.covered = first.countries();
    this.unitPoints = unitPoints;
  }

  /** The features of postings, larger ones first. */
  List<Match> find(Function<GazetteerFile, int[]> postings, Match.Key key) {
    List<Match> matches = new ArrayList<>(found(files.get(0), postings, key));
    for (GazetteerFile file : files.subList(1, files.size())) {
      found(file, postings, key).stream()
          .filter(match -> !covered.contains(match.feature().country()))
          .forEach(matches::add);
    }
    if (files.size() > 1) {
      matches.sort(
          Comparator.comparingLong((Match match) -> match.feature().population()).reversed());
    }
    return matches;
  }

  private List<Match> found(
      GazetteerFile file, Function<GazetteerFile, int[]> postings, Match.Key key) {
    List<Integer> ordered = new ArrayList<>();
    for (int posting : postings.apply(file)) {
      ordered.add(posting);
    }
    if (ordered.size() > 1) {
      // Stable, so that equals keep the file's order
      Collections.sort(
          ordered,
          Comparator.comparingLong((Integer posting) -> file.population(posting >>> 1)).reversed());
    }
    List<Match> matches = new ArrayList<>();
    for (int posting : ordered.subList(0, Math.min(Gazetteer.MOST_CANDIDATES, ordered.size()))) {
      matches.add(new Match(feature(file, posting >>> 1), key, (posting & 1) != 0));
    }
    return matches;
  }

  private Feature feature(GazetteerFile file, int number) {
    return unitPoints.place(file.feature(number));
  }

  boolean any(Predicate<GazetteerFile> holds) {
    return files.stream().anyMatch(holds);
  }

  /** The feature with an id of GeoNames or of a unit. */
  Optional<Feature> get(String id) {
    Optional<Feature> found = get(files.get(0), id);
    for (GazetteerFile file : files.subList(1, files.size())) {
      found = found.or(() -> get(file, id).filter(feature -> !covered.contains(feature.country())));
    }
    return found;
  }

  private Optional<Feature> get(GazetteerFile file, String id) {
    OptionalInt number = OptionalInt.empty();
    if (id.startsWith("geonames:")) {
      number = numbered(file, id.substring("geonames:".length()));
    } else if (id.startsWith("geonames-unit:")) {
      number = file.unit(id.substring("geonames-unit:".length()));
    }
    return number.isPresent() ? Optional.of(feature(file, number.getAsInt())) : Optional.empty();
  }

  private static OptionalInt numbered(GazetteerFile file, String digits) {
    try {
      return file.numbered(Integer.parseInt(digits));
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  /** The file that a feature comes from. */
  GazetteerFile of(Feature feature) {
    return files.size() == 1 || covered.contains(feature.country()) ? files.get(0) : files.get(1);
  }

  List<GazetteerFile> files() {
    return Collections.unmodifiableList(files);
  }

  /** Number of features; those that another file answers for as well are counted twice. */
  int size() {
    return files.stream().mapToInt(GazetteerFile::size).sum();
  }
}
