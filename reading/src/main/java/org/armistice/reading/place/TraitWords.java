package org.armistice.reading.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.armistice.gazetteer.Feature;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.reading.document.Document;
import org.armistice.reading.place.rank.Contest;
import org.armistice.reading.place.rank.Contest.Other;
import org.armistice.reading.place.rank.Contest.Standing;
import org.armistice.reading.place.rank.Toponym;
import org.armistice.reading.place.rank.Trait;
import org.armistice.reading.reason.SentenceNames;
import org.jspecify.annotations.Nullable;

/** What a trait says of the winner against another candidate, in words. */
final class TraitWords {
  /** The traits that say of what class a candidate is; each candidate has at most one. */
  static final Set<Trait> CLASSES = EnumSet.range(Trait.COUNTRY, Trait.BASE);

  private static final int MOST_NAMES = 3;

  private final Document document;
  private final Contest contest;

  TraitWords(Document document, Contest contest) {
    this.document = document;
    this.contest = contest;
  }

  /** Words for a trait other than those of class. */
  String of(Trait trait, Standing winner, Standing loser) {
    Feature won = winner.match().feature();
    Feature lost = loser.match().feature();
    boolean has = winner.trait(trait) > loser.trait(trait);
    return switch (trait) {
      case POPULATION -> "population %s against %s".formatted(people(won), people(lost));
      case RANK -> has ? "larger than the others of its name" : "smaller than others of its name";
      case UNPEOPLED ->
          has ? "no population is known of it" : "no population is known of the other";
      case PRIMARY ->
          has
              ? "this is its standing name, not so the other's"
              : "the other's standing name, not its";
      case DEMONYM -> "the words are a name for its people";
      case REDUCED -> "the words are its name only without articles and connecting vowels";
      case FAME ->
          "%d other names are known of it, %d of the other"
              .formatted(won.alternates(), lost.alternates());
      case AUTHORED ->
          has ? "stands in the hand-written supplement" : "the other stands in the supplement";
      case INSIDE_NEXT -> "the name behind it contains it";
      case OUTSIDE_NEXT -> "the name behind it does not contain the other";
      case AROUND_PREVIOUS -> "it contains the name before it";
      case CUE_AGREES -> "the word beside it is one for places of its class";
      case CUE_DISAGREES -> "the word beside it is none for places of the other's class";
      case COUNTRY_NAMED -> "its country is named" + names(other -> isCountryOf(other, won));
      case ADM1_NAMED ->
          "its first-order unit is named" + names(other -> isUnitOf(other, won, FeatureCode.ADM1));
      case ADM2_NAMED ->
          "its second-order unit is named" + names(other -> isUnitOf(other, won, FeatureCode.ADM2));
      case COUNTRY_SHARE ->
          "more of the report's other names lie in its country"
              + names(other -> same(other.feature().country(), won.country()));
      case ADM1_SHARE ->
          "same first-order unit as other names"
              + names(other -> same(other.feature().adm1(), won.adm1()));
      case ADM2_SHARE ->
          "same second-order unit as other names"
              + names(other -> same(other.feature().adm2(), won.adm2()));
      case LARGEST_SHARE ->
          has
              ? "the report is about its country most"
              : "the report is about the other's country most";
      case NEAREST -> nearest(won);
      case NEARNESS -> "nearer to the report's other names on the whole";
      case POPULATION_IN_COUNTRY -> "large, and in the country of the report's other names";
      case EXPECTED_COUNTRY -> "in a country that the outlet is concerned with";
      case SEAT_OF_NAMED ->
          "seat of a unit that is named"
              + names(
                  other -> isCountryOf(other, won) || isUnitOf(other, won, other.feature().code()));
      case NAMESAKE_UNIT -> "a town whose unit bears the same name";
      case NAMESAKE_SEAT -> "no word beside the name says that the unit is meant, so its seat is";
      case CAPITAL_NOT_UNIT -> "the capital; no word says that the unit of the same name is meant";
      case COUNTRY,
          ADM1,
          ADM2,
          COUNTRY_CAPITAL,
          ADM1_SEAT,
          ADM2_SEAT,
          LOW_SEAT,
          QUARTER,
          ABANDONED,
          REGION,
          WATER,
          ZONE,
          BASE ->
          "of class " + trait.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  /** Words for the classes of two candidates. */
  static String classes(Standing winner, Standing loser) {
    return "%s, not %s"
        .formatted(
            classOf(winner.match().feature().code()), classOf(loser.match().feature().code()));
  }

  static String classOf(FeatureCode code) {
    return switch (code) {
      case PCLI, PCLD -> "a country";
      case ADM1 -> "a first-order unit";
      case ADM2 -> "a second-order unit";
      case PPLC -> "a country's capital";
      case PPLA -> "the seat of a first-order unit";
      case PPLA2 -> "the seat of a second-order unit";
      case PPLA3, PPLA4 -> "the seat of a small unit";
      case PPL -> "a town or village";
      case PPLX -> "a part of a town";
      case PPLQ -> "an abandoned place";
      case CONT, RGN, AREA, ISL, MT -> "a region";
      case SEA, STRT, STM, LK -> "a water";
      case ZN, LINE -> "a zone or line";
      case INSM -> "a base";
    };
  }

  private static String people(Feature feature) {
    return feature.population() == 0
        ? "unknown"
        : String.format(Locale.ROOT, "%,d", feature.population());
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return one != null && !one.isEmpty() && one.equals(other);
  }

  private static boolean isCountryOf(Other other, Feature feature) {
    return other.feature().code().isCountry() && same(other.feature().country(), feature.country());
  }

  private static boolean isUnitOf(Other other, Feature feature, FeatureCode code) {
    Feature unit = other.feature();
    return unit.code() == code
        && switch (code) {
          case ADM1 -> same(unit.adm1(), feature.adm1());
          case ADM2 -> same(unit.adm2(), feature.adm2());
          default -> false;
        };
  }

  /** The other names that fit, each where it stands first: ": “Helmand” s2, “Kabul” s1". */
  private String names(Predicate<Other> fits) {
    List<String> named = new ArrayList<>();
    for (Other other : contest.others()) {
      if (fits.test(other)) {
        named.add(name(other.mentions().get(0)));
      }
    }
    if (named.isEmpty()) {
      return "";
    }
    String more =
        named.size() > MOST_NAMES ? " and %d more".formatted(named.size() - MOST_NAMES) : "";
    return ": " + named.stream().limit(MOST_NAMES).collect(Collectors.joining(", ")) + more;
  }

  private String name(Toponym mention) {
    return "“%s” %s"
        .formatted(
            mention.name(),
            SentenceNames.of(document, SentenceNames.at(document, mention.start())));
  }

  private String nearest(Feature feature) {
    return contest.others().stream()
        .filter(
            other ->
                other.feature().code().isSettlement()
                    || other.feature().code() == FeatureCode.ADM2
                    || other.feature().code() == FeatureCode.INSM)
        .min(Comparator.comparingDouble(other -> distance(feature, other)))
        .map(
            other ->
                String.format(
                    Locale.ROOT,
                    "%.0f km from %s",
                    distance(feature, other),
                    name(other.mentions().get(0))))
        .orElse("near to another name");
  }

  private static double distance(Feature feature, Other other) {
    return feature.distanceTo(other.feature().latitude(), other.feature().longitude());
  }
}
