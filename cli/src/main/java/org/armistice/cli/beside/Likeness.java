package org.armistice.cli.beside;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.incident.happening.Counted;
import org.armistice.incident.telling.Where;
import org.armistice.incident.telling.Window;
import org.armistice.intake.dataset.DatasetRow;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.Coding;
import org.armistice.record.Place;
import org.armistice.record.Toll;
import org.armistice.record.UcdpViolence;
import org.jspecify.annotations.Nullable;

/**
 * How strongly a row and an incident speak of one happening: days, place, kind, names and figures,
 * each with its words. Days that exclude each other, and points that are far apart, decide alone.
 *
 * @param score 0 to 1
 * @param reasons for people
 */
public record Likeness(double score, List<String> reasons) {
  /** From here on the two are taken for one. */
  public static final double SAME_FROM = 0.60;

  /** From here on it is said that they may be. */
  static final double POSSIBLE_FROM = 0.45;

  private static final double ONE_DAY = 0.30;
  private static final double DAYS_MEET = 0.20;
  private static final double IMPLIED_DAYS = 0.10;
  private static final double ONE_PLACE = 0.35;
  private static final double NEARBY = 0.25;
  private static final double ONE_REGION = 0.15;
  private static final double OTHER_COUNTRY = -0.25;
  private static final double ONE_KIND = 0.20;
  private static final double ALIKE = 0.10;
  private static final double ONE_NAME = 0.15;
  private static final double ONE_FIGURE = 0.10;

  private static final double NEAR_KILOMETRES = 15;
  private static final double FAR_KILOMETRES = 100;
  private static final double EARTH_RADIUS_KILOMETRES = 6371;

  /** Words of names that everybody's forces have. */
  private static final Set<String> COMMON =
      new TreeSet<>(
          Arrays.asList(
              "forces",
              "army",
              "military",
              "the",
              "of",
              "and",
              "government",
              "police",
              "group",
              "islamic",
              "national",
              "front",
              "armed",
              "fighters",
              "civilians",
              "unidentified"));

  /**
   * @return {@code null} where they cannot be one
   */
  public static @Nullable Likeness of(DatasetRow row, Ours ours) {
    Evidence evidence = new Evidence();
    if (!days(row, ours.happening().window(), evidence) || !place(row, ours, evidence)) {
      return null;
    }
    kind(row, ours.happening().coding(), evidence);
    names(row, ours, evidence);
    figures(row, ours, evidence);
    return new Likeness(Math.round(evidence.score * 100) / 100.0, List.copyOf(evidence.reasons));
  }

  private static final class Evidence {
    private double score;
    private final List<String> reasons = new ArrayList<>();

    void add(double weight, String reason) {
      score = Math.max(-1, Math.min(1, score + weight));
      reasons.add(reason);
    }
  }

  private static boolean days(DatasetRow row, Window window, Evidence evidence) {
    LocalDate first = row.first();
    LocalDate last = row.last() == null ? first : row.last();
    LocalDate earliest = window.earliest();
    LocalDate latest = window.latest();
    if (first == null || last == null || earliest == null || latest == null) {
      return true;
    }
    if (last.isBefore(earliest) || latest.isBefore(first)) {
      return false;
    }
    if (!window.told()) {
      evidence.add(IMPLIED_DAYS, "the days that follow from the publication meet " + first);
    } else if (first.equals(last) && earliest.equals(latest)) {
      evidence.add(ONE_DAY, "one day, " + first);
    } else {
      evidence.add(DAYS_MEET, "their days meet, " + earliest + " to " + latest);
    }
    return true;
  }

  private static boolean place(DatasetRow row, Ours ours, Evidence evidence) {
    Where where = ours.happening().where();
    Place place = ours.place();
    String name = where.name();
    if (name == null) {
      return true;
    }
    String country = where.country();
    // names of countries are written in many ways, so that a difference does not decide alone
    if (country != null && row.country() != null && !alike(row.country(), country)) {
      evidence.add(OTHER_COUNTRY, "against it: " + row.country() + " is not " + country);
    }
    if (row.place() != null && alike(firstPart(row.place()), name)) {
      evidence.add(ONE_PLACE, "one place, " + name);
      return true;
    }
    Double distance = distance(row, place);
    if (distance != null && where.grain() == Where.Grain.SPOT) {
      if (distance > FAR_KILOMETRES) {
        return false;
      }
      if (distance <= NEAR_KILOMETRES) {
        evidence.add(NEARBY, String.format(Locale.ROOT, "%.0f km from %s", distance, name));
        return true;
      }
    }
    String region = row.region();
    boolean within =
        region != null
            && (alike(region, name)
                || place != null && place.within().stream().anyMatch(unit -> alike(unit, region)));
    if (within) {
      evidence.add(ONE_REGION, "one region, " + region);
    }
    return true;
  }

  /** GDELT names a place with all that contains it. */
  private static String firstPart(String place) {
    int comma = place.indexOf(',');
    return comma < 0 ? place : place.substring(0, comma);
  }

  private static @Nullable Double distance(DatasetRow row, @Nullable Place place) {
    if (place == null
        || place.latitude() == null
        || place.longitude() == null
        || row.latitude() == null
        || row.longitude() == null) {
      return null;
    }
    double one = Math.toRadians(place.latitude());
    double other = Math.toRadians(row.latitude());
    double north = Math.sin((other - one) / 2);
    double east = Math.sin(Math.toRadians(row.longitude() - place.longitude()) / 2);
    double chord = north * north + Math.cos(one) * Math.cos(other) * east * east;
    return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(chord)));
  }

  private static void kind(DatasetRow row, Coding coding, Evidence evidence) {
    String what = row.what();
    AcledSubEvent acled = coding.acled();
    switch (row.dataset()) {
      case ACLED -> {
        if (acled != null && acled.label().equals(what)) {
          evidence.add(ONE_KIND, "one kind, " + what);
        } else if (acled != null && typeOf(what).equals(acled.eventType())) {
          evidence.add(ALIKE, "kinds alike, " + what + " and " + acled.label());
        }
      }
      case UCDP -> {
        UcdpViolence ucdp = coding.ucdp();
        if (ucdp != null && what.equals(Integer.toString(ucdp.ordinal() + 1))) {
          evidence.add(ONE_KIND, "one type of violence, " + what);
        }
      }
      case POLECAT -> {
        if (coding.plover().name().equals(what)) {
          evidence.add(ONE_KIND, "one kind, " + what);
        }
      }
      case ICEWS, GDELT, PAX -> {}
    }
  }

  private static String typeOf(String subEvent) {
    for (AcledSubEvent known : AcledSubEvent.values()) {
      if (known.label().equals(subEvent)) {
        return known.eventType();
      }
    }
    return "";
  }

  private static void names(DatasetRow row, Ours ours, Evidence evidence) {
    Set<String> theirs = new TreeSet<>();
    row.who().forEach(name -> theirs.addAll(words(name)));
    for (String name : ours.names()) {
      Set<String> own = words(name);
      own.retainAll(theirs);
      if (!own.isEmpty()) {
        evidence.add(ONE_NAME, "both name " + name);
        return;
      }
    }
  }

  private static void figures(DatasetRow row, Ours ours, Evidence evidence) {
    Long killed = row.killed();
    if (killed == null || killed == 0) {
      return;
    }
    for (Counted counted : ours.happening().tolls()) {
      if (counted.harm() == Toll.Harm.KILLED && killed.equals(counted.amount().best())) {
        evidence.add(ONE_FIGURE, "one figure, " + killed + " killed");
        return;
      }
    }
  }

  static boolean alike(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static Set<String> words(String name) {
    Set<String> words = new TreeSet<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 2 && !COMMON.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static String bare(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
