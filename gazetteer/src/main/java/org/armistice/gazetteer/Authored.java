package org.armistice.gazetteer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote by hand: {@code countries.tsv}, {@code supplement.tsv} (places), {@code
 * names.tsv} (further names of places that are there) and {@code not-places.tsv}.
 */
final class Authored {
  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final Map<String, Feature> byId = new LinkedHashMap<>();
  private final Map<String, List<Match>> byName = new HashMap<>();
  private final Map<String, List<Match>> byReducedName = new HashMap<>();
  private final Map<String, List<Match>> byForm = new HashMap<>();
  private final Set<String> prefixes = new HashSet<>();
  private final Map<String, String> notPlaces = new HashMap<>();
  private final String sha256;

  /**
   * @param compiled finds a feature of the compiled gazetteer by id
   * @param complete whether the compiled gazetteer has every place that further names are for; a
   *     user's may be that of one country
   */
  Authored(
      AuthoredTable countryRows,
      AuthoredTable places,
      AuthoredTable names,
      AuthoredTable notPlaceRows,
      Function<String, @Nullable Feature> compiled,
      boolean complete) {
    countryRows.rows().forEach(this::addCountry);
    places.rows().forEach(this::addPlace);
    names.rows().forEach(row -> addNames(row, compiled, complete));
    notPlaceRows.rows().forEach(row -> notPlaces.put(row.get("name"), row.get("reason")));
    this.sha256 = hash(countryRows.text() + places.text() + names.text() + notPlaceRows.text());
  }

  private void addCountry(AuthoredTable.Row row) {
    Country country = Country.of(row);
    Feature feature = country.feature();
    countries.put(country.iso2(), country);
    byId.put(feature.id(), feature);
    add(country.feature().name(), new Match(feature, Match.Key.EXACT, true));
    country.aliases().forEach(name -> add(name, new Match(feature, Match.Key.EXACT, false)));
    country.demonyms().forEach(name -> add(name, new Match(feature, Match.Key.DEMONYM, false)));
  }

  private void addPlace(AuthoredTable.Row row) {
    Feature feature =
        new Feature(
            "armistice:" + row.get("id"),
            row.get("name"),
            row.constant("code", FeatureCode.class),
            row.get("country"),
            row.get("adm1").isEmpty() ? null : row.get("adm1"),
            null,
            row.get("population").isEmpty() ? 0 : (long) row.number("population"),
            row.degrees("latitude", 90),
            row.degrees("longitude", 180),
            !row.oneOf("precision", List.of("point", "area")).equals("point"),
            0);
    byId.put(feature.id(), feature);
    add(feature.name(), new Match(feature, Match.Key.EXACT, true));
    row.list("names").forEach(name -> add(name, new Match(feature, Match.Key.EXACT, false)));
    row.list("demonyms").forEach(name -> add(name, new Match(feature, Match.Key.DEMONYM, false)));
  }

  private void addNames(
      AuthoredTable.Row row, Function<String, @Nullable Feature> compiled, boolean complete) {
    Feature feature = byId.get(row.get("id"));
    if (feature == null) {
      feature = compiled.apply(row.get("id"));
    }
    if (feature == null && !complete) {
      return;
    }
    if (feature == null) {
      throw row.fault(
          "id",
          "no place has the id \"%s\"; take one of supplement.tsv, countries.tsv or the gazetteer"
              .formatted(row.get("id")));
    }
    String kind = row.oneOf("kind", List.of("name", "standing", "demonym", "abbreviation"));
    Match.Key key =
        switch (kind) {
          case "name", "standing" -> Match.Key.EXACT;
          case "demonym" -> Match.Key.DEMONYM;
          default -> Match.Key.ABBREVIATION;
        };
    for (String name : row.list("names")) {
      add(name, new Match(feature, key, kind.equals("standing")));
    }
  }

  private void add(String name, Match match) {
    if (match.key() == Match.Key.ABBREVIATION) {
      byForm.computeIfAbsent(name, k -> new ArrayList<>()).add(match);
      return;
    }
    String folded = Folding.fold(name);
    byName.computeIfAbsent(folded, k -> new ArrayList<>()).add(match);
    String reduced = Folding.reduce(folded);
    if (!reduced.equals(folded)) {
      Match reducedMatch = new Match(match.feature(), Match.Key.REDUCED, match.primary());
      byReducedName.computeIfAbsent(reduced, k -> new ArrayList<>()).add(reducedMatch);
    }
    for (int space = folded.indexOf(' '); space > 0; space = folded.indexOf(' ', space + 1)) {
      prefixes.add(folded.substring(0, space));
    }
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  List<Match> named(String folded) {
    return byName.getOrDefault(folded, List.of());
  }

  List<Match> reduced(String reduced) {
    return byReducedName.getOrDefault(reduced, List.of());
  }

  /** Abbreviations count only as they are written: "Miss." is a state, "Miss" is not. */
  List<Match> abbreviated(String asWritten) {
    return byForm.getOrDefault(asWritten, List.of());
  }

  boolean isPrefix(String folded) {
    return prefixes.contains(folded);
  }

  @Nullable Feature get(String id) {
    return byId.get(id);
  }

  Map<String, Country> countries() {
    return countries;
  }

  Map<String, Feature> features() {
    return byId;
  }

  @Nullable String notAPlace(String name) {
    return notPlaces.get(name);
  }

  String sha256() {
    return sha256;
  }
}
