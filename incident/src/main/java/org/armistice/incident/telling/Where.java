package org.armistice.incident.telling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armistice.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * The place of a telling with the units that contain it, each by a key that is the same in every
 * report: level, name and country, such as {@code REGION:helmand/afghanistan}.
 *
 * @param grain how fine it is
 * @param key of the place itself, {@code null} when no place is told
 * @param name as the gazetteer or the text has it, {@code null} when no place is told
 * @param within keys of the units that contain it below the country, smallest first
 * @param country lower-case name, {@code null} when not known
 * @param listed whether the gazetteer has it; what it does not have may be anywhere
 * @param told false where no words put the act there, and it is only the one place that the report
 *     names
 * @param point a representative point, {@code null} when none is known; no part of what the place
 *     is, so that it never decides whether two are the same
 */
public record Where(
    Grain grain,
    @Nullable String key,
    @Nullable String name,
    List<String> within,
    @Nullable String country,
    boolean listed,
    boolean told,
    @Nullable Point point) {
  public Where {
    within = List.copyOf(within);
  }

  /** From a single town to nowhere told, finest first. */
  public enum Grain {
    SPOT,
    DISTRICT,
    REGION,
    COUNTRY,
    NOWHERE
  }

  /** How two places stand to each other. */
  public enum Fit {
    SAME,
    /** One contains the other. */
    INSIDE,
    /** They have no part in common. */
    APART,
    /** At least one is not told or not listed. */
    UNKNOWN
  }

  private static final Where NOT_TOLD =
      new Where(Grain.NOWHERE, null, null, List.of(), null, false, true, null);

  public static Where notTold() {
    return NOT_TOLD;
  }

  public static Where of(Place place) {
    Where where = of(grain(place), place.name(), place.within());
    return new Where(
        where.grain,
        where.key,
        where.name,
        where.within,
        where.country,
        /* listed= */ place.gazetteer() != null,
        /* told= */ true,
        Point.of(place));
  }

  /**
   * A place that the gazetteer has, or that a person vouches for.
   *
   * @param units that contain it, smallest first, the country last
   */
  static Where of(Grain grain, String name, List<String> units) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (grain == Grain.COUNTRY) {
      return new Where(
          grain, Grain.COUNTRY + ":" + lower, name, List.of(), lower, true, true, null);
    }
    String country = units.isEmpty() ? null : units.get(units.size() - 1).toLowerCase(Locale.ROOT);
    List<String> within = new ArrayList<>();
    for (int i = 0; i + 1 < units.size(); i++) {
      Grain level = i + 2 == units.size() ? Grain.REGION : Grain.DISTRICT;
      within.add(key(level, units.get(i).toLowerCase(Locale.ROOT), country));
    }
    return new Where(grain, key(grain, lower, country), name, within, country, true, true, null);
  }

  /** The same place, only implied. */
  public Where implied() {
    return new Where(grain, key, name, within, country, listed, /* told= */ false, point);
  }

  /** Whether one name stands for both, with or without marks: "Marib" and "Ma'rib". */
  public boolean sharesName(Where other) {
    return name != null && other.name != null && bare(name).equals(bare(other.name));
  }

  private static String bare(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }

  private static String key(Grain level, String name, @Nullable String country) {
    return level + ":" + name + (country == null ? "" : "/" + country);
  }

  private static Grain grain(Place place) {
    return switch (place.kind()) {
      case TOWN, AREA -> Grain.SPOT;
      case ADM2 -> Grain.DISTRICT;
      case ADM1, LINE, ZONE, SEA -> Grain.REGION;
      case COUNTRY -> Grain.COUNTRY;
    };
  }

  public Fit fit(Where other) {
    if (key == null || other.key == null) {
      return Fit.UNKNOWN;
    }
    if (key.equals(other.key)) {
      return Fit.SAME;
    }
    if (holds(other) || other.holds(this)) {
      return Fit.INSIDE;
    }
    if (!listed || !other.listed || !told || !other.told) {
      return Fit.UNKNOWN;
    }
    return Fit.APART;
  }

  private boolean holds(Where other) {
    return key != null && other.within.contains(key)
        || grain == Grain.COUNTRY && country != null && country.equals(other.country);
  }
}
