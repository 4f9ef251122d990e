package org.armistice.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param id {@code geonames:} and GeoNames' number; {@code geonames-unit:} and the unit's code,
 *     such as {@code geonames-unit:AF.10}, where the source gives no number; {@code geonames-2026:}
 *     and country, folded name and point for places new in 2026; {@code armistice:} and a word for
 *     authored ones
 * @param name standing name
 * @param country ISO 3166-1 alpha-2; empty where it lies in none or in several
 * @param adm1 code of the first-order unit, such as {@code AF.10}; {@code null} when unknown
 * @param adm2 code of the second-order unit, such as {@code AF.10.2301}
 * @param population inhabitants, 0 when unknown
 * @param latitude degrees north
 * @param longitude degrees east
 * @param approximate whether the point is a mean of other points or only roughly known
 * @param alternates how many other names GeoNames has for it, 0 to 255: a measure of how well known
 *     it is
 */
public record Feature(
    String id,
    String name,
    FeatureCode code,
    String country,
    @Nullable String adm1,
    @Nullable String adm2,
    long population,
    double latitude,
    double longitude,
    boolean approximate,
    int alternates) {

  private static final double EARTH_RADIUS_KM = 6371.0088;
  private static final long A_TOWN = 1000;

  /**
   * Whether it is more than a village or a brook: a unit, the seat of one, of a thousand people, or
   * authored. The gazetteer that ships holds nothing else; in one of all GeoNames nearly every word
   * is the name of some hamlet.
   */
  public boolean isMoreThanAVillage() {
    return switch (code) {
      case PCLI, PCLD, ADM1, ADM2, PPLC, PPLA, PPLA2, PPLA3, PPLA4 -> true;
      case CONT, RGN, PPL, PPLX, PPLQ, SEA, STRT, STM, LINE, ZN, ISL, MT, LK, INSM, AREA ->
          population >= A_TOWN || id.startsWith("armistice:") || id.startsWith("geonames-2026:");
    };
  }

  /** Great-circle distance in kilometres. */
  public double distanceTo(double otherLatitude, double otherLongitude) {
    return distance(latitude, longitude, otherLatitude, otherLongitude);
  }

  /** Great-circle distance between two points, degrees in, kilometres out (haversine). */
  public static double distance(double lat1, double lon1, double lat2, double lon2) {
    double dLat = Math.toRadians(lat2 - lat1) / 2;
    double dLon = Math.toRadians(lon2 - lon1) / 2;
    double a =
        Math.sin(dLat) * Math.sin(dLat)
            + Math.cos(Math.toRadians(lat1))
                * Math.cos(Math.toRadians(lat2))
                * Math.sin(dLon)
                * Math.sin(dLon);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
  }
}
