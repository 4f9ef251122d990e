package org.armistice.bench.geoparsing;

import com.fasterxml.jackson.databind.JsonNode;
import org.armistice.gazetteer.Feature;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.gazetteer.Folding;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.gazetteer.GenericWords;
import org.jspecify.annotations.Nullable;

/**
 * An annotated name.
 *
 * @param start first UTF-16 unit in the text
 * @param end unit after the last
 * @param geonames GeoNames' number, empty where the annotators gave none
 * @param latitude {@code null} where the annotators gave no point
 * @param code GeoNames' feature code, empty where unknown
 * @param country name of the country, empty where unknown
 * @param adm1 name of the first-order unit, empty where unknown
 */
record GoldPlace(
    int start,
    int end,
    String geonames,
    @Nullable Double latitude,
    @Nullable Double longitude,
    String code,
    String country,
    String adm1) {

  /** The units of the gazetteer have points of their own, which lie about as far as this. */
  private static final double SAME_UNIT_KM = 75;

  private static final int AROUND = 40;

  static GoldPlace of(JsonNode mention, int start, int end) {
    return new GoldPlace(
        start,
        end,
        text(mention, "geonameid"),
        number(mention, "lat"),
        number(mention, "lon"),
        text(mention, "fcode"),
        text(mention, "country"),
        text(mention, "admin1"));
  }

  private static String text(JsonNode mention, String field) {
    JsonNode value = mention.path(field);
    return value.isTextual() || value.isNumber() ? value.asText() : "";
  }

  private static @Nullable Double number(JsonNode mention, String field) {
    JsonNode value = mention.path(field);
    return value.isNumber() ? value.asDouble() : null;
  }

  /** The name with some of the words around it. */
  String in(GoldArticle article) {
    String text = article.text();
    return "...%s[%s]%s..."
        .formatted(
            text.substring(Math.max(0, start - AROUND), start),
            text.substring(start, end),
            text.substring(end, Math.min(text.length(), end + AROUND)));
  }

  /** Kilometres between the annotated point and a feature's; infinite where there is none. */
  double distanceTo(Feature feature) {
    return latitude == null || longitude == null
        ? Double.POSITIVE_INFINITY
        : feature.distanceTo(latitude, longitude);
  }

  /**
   * Whether a feature is the annotated entry. By GeoNames' number where the gazetteer has one. Its
   * units and its newer places have none: they are the entry where order, country and first-order
   * unit agree, and for a second-order unit or a settlement the points as well.
   */
  boolean is(Feature feature, Gazetteer gazetteer) {
    if (geonames.isEmpty()) {
      return false;
    }
    if (feature.id().startsWith("geonames:")) {
      return feature.id().equals("geonames:" + geonames);
    }
    if (!sameCountry(feature, gazetteer)) {
      return false;
    }
    return switch (feature.code()) {
      case ADM1 -> code.equals("ADM1") && sameName(feature.name(), adm1);
      case ADM2 -> code.equals("ADM2") && sameAdm1(feature, gazetteer) && near(feature);
      default -> sameClass(feature) && near(feature);
    };
  }

  private boolean near(Feature feature) {
    // A settlement's point is exact, that of a unit or a region is not
    return distanceTo(feature) < (feature.code().isSettlement() ? 5 : SAME_UNIT_KM);
  }

  private boolean sameClass(Feature feature) {
    if (feature.code().isSettlement()) {
      return code.startsWith("PPL");
    }
    return switch (feature.code()) {
      case CONT -> code.equals("CONT");
      case RGN, ZN, AREA ->
          code.equals("RGN") || code.equals("ZN") || code.equals("AREA") || code.equals("ADMD");
      case SEA, STRT ->
          code.equals("SEA")
              || code.equals("OCN")
              || code.equals("GULF")
              || code.equals("STRT")
              || code.equals("BAY");
      case STM -> code.startsWith("STM");
      case LK -> code.startsWith("LK");
      case ISL -> code.startsWith("ISL");
      case MT -> code.startsWith("MT");
      default -> false;
    };
  }

  private boolean sameCountry(Feature feature, Gazetteer gazetteer) {
    return gazetteer
        .country(feature.country())
        .map(found -> sameName(found.feature().name(), country))
        .orElse(country.isEmpty() || feature.code() != FeatureCode.ADM1);
  }

  private boolean sameAdm1(Feature feature, Gazetteer gazetteer) {
    return adm1.isEmpty()
        || feature.adm1() == null
        || gazetteer
            .get("geonames-unit:" + feature.adm1())
            .map(unit -> sameName(unit.name(), adm1))
            .orElse(false);
  }

  private static boolean sameName(String one, String other) {
    return Folding.reduce(Folding.fold(GenericWords.strip(one)))
        .equals(Folding.reduce(Folding.fold(GenericWords.strip(other))));
  }
}
