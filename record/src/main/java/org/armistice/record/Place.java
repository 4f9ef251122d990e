package org.armistice.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place as the text names it. A region stays a region.
 *
 * @param name standing name in the gazetteer, or the words of the text where it is in none
 * @param gazetteer id in the gazetteer, such as {@code geonames:1136469}; {@code null} when in none
 * @param kind what it is
 * @param relation what the text says of it
 * @param within the units that contain it, smallest first, such as Helmand, Afghanistan
 * @param latitude of the representative point, degrees north; {@code null} when none is known
 * @param longitude of the representative point, degrees east
 * @param pointKind what the point stands for, so that none is taken for a finding
 * @param ucdpPrecision UCDP where_prec, 1 to 7
 * @param acledPrecision ACLED geo_precision, 1 to 3
 * @param resolvedBy gazetteer, its date and hash, or {@code null} when unresolved
 * @param confidence how far ahead of the next candidate it was, 0 to 1; {@code null} when
 *     unresolved
 */
public record Place(
    String id,
    String name,
    @Nullable String gazetteer,
    Kind kind,
    Relation relation,
    List<String> within,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable PointKind pointKind,
    int ucdpPrecision,
    int acledPrecision,
    @Nullable String resolvedBy,
    @Nullable Double confidence,
    List<Span> evidence)
    implements Entry {
  public Place {
    within = List.copyOf(within);
    evidence = List.copyOf(evidence);
  }

  public enum Kind {
    COUNTRY,
    ADM1,
    ADM2,
    TOWN,
    AREA,
    LINE,
    ZONE,
    SEA
  }

  public enum Relation {
    IN,
    NEAR,
    IN_AND_AROUND,
    ALONG,
    BETWEEN,
    TOWARD,
    PARTS_OF
  }

  public enum PointKind {
    TOWN_CENTRE,
    REGION_CENTROID,
    APPROXIMATE
  }
}
