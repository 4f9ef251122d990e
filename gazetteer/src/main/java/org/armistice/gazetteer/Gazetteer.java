package org.armistice.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.gazetteer.index.GazetteerFile;
import org.armistice.record.Place;

/**
 * Names to places, and what contains them. Immutable, thread-safe; the compiled part is looked up
 * where it lies and takes no memory a place.
 *
 * <p>A name is not a place: {@link #find} gives all that bear it, and choosing among them is the
 * reader's work.
 */
public final class Gazetteer {
  /** More bearers of a name than this are cut off by class and population. */
  public static final int MOST_CANDIDATES = 40;

  private static final String AUTHORED_DATE = "2026-11-22";

  private final CompiledPart compiled;
  private final Authored authored;

  private Gazetteer(GazetteerFile file, List<GazetteerFile> rest, boolean complete) {
    this.compiled =
        new CompiledPart(file, rest, UnitPoints.of(AuthoredTable.load("unit-points.tsv")));
    this.authored =
        new Authored(
            AuthoredTable.load("countries.tsv"),
            AuthoredTable.load("supplement.tsv"),
            AuthoredTable.load("names.tsv"),
            AuthoredTable.load("not-places.tsv"),
            id -> compiled.get(id).orElse(null),
            complete);
  }

  /**
   * The gazetteer that ships.
   *
   * @throws GazetteerException where its file is damaged or a row of its tables is wrong
   */
  public static Gazetteer standard() {
    return new Gazetteer(shipped(), List.of(), /* complete= */ true);
  }

  private static GazetteerFile shipped() {
    return GazetteerFile.load(Gazetteer.class.getResource("gazetteer.bin"));
  }

  /**
   * With the compiled part in another file, such as one built of all GeoNames. The tables that ship
   * apply on top of it as well, and the compiled part that ships answers for countries that the
   * file has no place of.
   *
   * @throws GazetteerException where the file is none, of another format, or damaged
   */
  public static Gazetteer open(Path file) {
    GazetteerFile first = GazetteerFile.open(file);
    GazetteerFile shipped = shipped();
    boolean all = first.countries().containsAll(shipped.countries());
    return new Gazetteer(first, all ? List.of() : List.of(shipped), /* complete= */ false);
  }

  /**
   * The features that bear a name as written, at most {@value #MOST_CANDIDATES}: authored ones,
   * then by population. Where no name is equal after folding, those whose names are equal without
   * articles and connecting vowels; where there are none of these, units whose names are equal
   * without "province" and its like. An abbreviation is nothing but an abbreviation.
   */
  public List<Match> find(String name) {
    if (authored.notAPlace(name) != null) {
      return List.of();
    }
    if (!authored.abbreviated(name).isEmpty()) {
      return authored.abbreviated(name);
    }
    List<Match> matches = bearers(name);
    if (matches.isEmpty()) {
      String bare = GenericWords.strip(name);
      if (!bare.equals(name)) {
        matches = bearers(bare).stream().filter(match -> isUnit(match.feature())).toList();
      }
    }
    return matches;
  }

  private static boolean isUnit(Feature feature) {
    return switch (feature.code()) {
      case ADM1, ADM2, RGN, ZN -> true;
      default -> false;
    };
  }

  private List<Match> bearers(String name) {
    List<Match> matches = new ArrayList<>();
    String folded = Folding.fold(name);
    matches.addAll(authored.named(folded));
    matches.addAll(compiled.find(file -> file.exact(folded), Match.Key.EXACT));
    if (matches.isEmpty()) {
      String reduced = Folding.reduce(folded);
      matches.addAll(authored.reduced(reduced));
      matches.addAll(compiled.find(file -> file.reduced(reduced), Match.Key.REDUCED));
      if (!reduced.equals(folded)) {
        authored.named(reduced).stream()
            .filter(match -> match.key() == Match.Key.EXACT)
            .map(match -> new Match(match.feature(), Match.Key.REDUCED, match.primary()))
            .forEach(matches::add);
        matches.addAll(compiled.find(file -> file.exact(reduced), Match.Key.REDUCED));
      }
    }
    return unique(matches);
  }

  /**
   * The features in given countries whose names have the same consonants. Only for names that
   * {@link #find} does not know, and only with countries that the context is sure of.
   *
   * @param countries ISO 3166-1 alpha-2
   */
  public List<Match> findBySound(String name, Set<String> countries) {
    if (authored.notAPlace(name) != null) {
      return List.of();
    }
    String bones = Folding.skeleton(Folding.fold(name));
    List<Match> matches = compiled.find(file -> file.skeleton(bones), Match.Key.SKELETON);
    return matches.stream().filter(match -> countries.contains(match.feature().country())).toList();
  }

  private static List<Match> unique(List<Match> matches) {
    Map<String, Match> byId = new LinkedHashMap<>();
    matches.forEach(match -> byId.merge(match.feature().id(), match, Gazetteer::better));
    return List.copyOf(byId.values());
  }

  private static Match better(Match one, Match other) {
    return one.key().compareTo(other.key()) <= 0 ? one : other;
  }

  /** Whether some name goes on after these words, so that a scan should read on. */
  public boolean hasLonger(String words) {
    String folded = Folding.fold(words);
    return authored.isPrefix(folded) || compiled.any(file -> file.hasPrefix(folded + ' '));
  }

  /** The feature with an id. */
  public Optional<Feature> get(String id) {
    Feature feature = authored.get(id);
    return feature != null ? Optional.of(feature) : compiled.get(id);
  }

  /** The country with a code of ISO 3166-1 alpha-2. */
  public Optional<Country> country(String iso2) {
    return Optional.ofNullable(authored.countries().get(iso2));
  }

  public Collection<Country> countries() {
    return Collections.unmodifiableCollection(authored.countries().values());
  }

  /** The places of the supplement and the countries, in the order of their tables. */
  public Collection<Feature> authoredFeatures() {
    return Collections.unmodifiableCollection(authored.features().values());
  }

  /** The units and the country that contain a feature, smallest first; not itself. */
  public List<Feature> within(Feature feature) {
    List<Feature> units = new ArrayList<>();
    for (String unit : new String[] {feature.adm2(), feature.adm1()}) {
      if (unit != null) {
        compiled
            .get("geonames-unit:" + unit)
            .filter(found -> !found.id().equals(feature.id()))
            .ifPresent(units::add);
      }
    }
    country(feature.country())
        .map(Country::feature)
        .filter(found -> !found.id().equals(feature.id()))
        .ifPresent(units::add);
    return units;
  }

  /**
   * The units that a town is the seat of, by its feature code: a country for {@code PPLC}, then the
   * first-order unit, which a country's capital is taken to head as well.
   */
  public List<Feature> capitalOf(Feature town) {
    List<Feature> units = new ArrayList<>();
    if (town.code() == FeatureCode.PPLC) {
      country(town.country()).map(Country::feature).ifPresent(units::add);
    }
    String unit =
        switch (town.code()) {
          case PPLC, PPLA -> town.adm1();
          case PPLA2 -> town.adm2();
          default -> null;
        };
    if (unit != null) {
      compiled.get("geonames-unit:" + unit).ifPresent(units::add);
    }
    return units;
  }

  /** Why a name is kept from being a place, such as for "NATO". */
  public Optional<String> notAPlace(String name) {
    return Optional.ofNullable(authored.notAPlace(name));
  }

  /** Number of features. */
  public int size() {
    return compiled.size() + authored.features().size();
  }

  /** Which gazetteer a feature comes from, with date and hash. */
  public String describe(Feature feature) {
    return authored.get(feature.id()) == null ? describe(compiled.of(feature)) : describeAuthored();
  }

  /** All parts, with dates and hashes. */
  public String describe() {
    List<String> parts = new ArrayList<>();
    compiled.files().forEach(file -> parts.add(describe(file)));
    parts.add(describeAuthored());
    return String.join("; ", parts);
  }

  /** What is in it, by kind and number; looks at every feature of the first compiled part. */
  public Holdings holdings() {
    GazetteerFile file = compiled.files().get(0);
    Map<Place.Kind, Integer> kinds = new EnumMap<>(Place.Kind.class);
    for (int i = 0; i < file.size(); i++) {
      kinds.merge(file.code(i).kind(), 1, Integer::sum);
    }
    return new Holdings(
        file.description(),
        file.sha256(),
        file.length(),
        file.size(),
        file.names(),
        List.copyOf(file.countries()),
        kinds,
        compiled.files().size() > 1 ? describe(compiled.files().get(1)) : null,
        AUTHORED_DATE,
        authored.sha256(),
        authored.features().size());
  }

  private static String describe(GazetteerFile file) {
    return file.description() + ", sha256:" + file.sha256().substring(0, 12);
  }

  private String describeAuthored() {
    return "Armistice supplement "
        + AUTHORED_DATE
        + ", sha256:"
        + authored.sha256().substring(0, 12);
  }
}
