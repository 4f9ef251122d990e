package org.armistice.incident.telling;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.Amount;
import org.armistice.record.Coding;
import org.armistice.record.Toll;
import org.jspecify.annotations.Nullable;

/**
 * A value that a person sets in place of what was read. The reading stays as it is; the telling
 * that follows from it carries the value.
 *
 * @param field what is corrected
 * @param value as {@link Field} says
 * @param who corrects, for the counter of a figure
 */
public record Correction(Field field, String value, String who) {
  private static final Pattern PARTY = Pattern.compile("(.+?)\\s*(?:\\((\\p{L}+)\\))?");

  /** What can be corrected. */
  public enum Field {
    /** A day, or the first and the last: {@code 2020-10-10} or {@code 2020-10-10..2020-10-12}. */
    WHEN,
    /** {@code town: Lashkar Gah, Helmand, Afghanistan}; also district, region, country. */
    WHERE,
    /** Who did it: {@code Taliban}, or with its country's code {@code US forces (USA)}. */
    DOER,
    /** Upon whom, as for the doer. */
    TARGET,
    /** How many were killed. */
    KILLED,
    /** How many were injured. */
    INJURED,
    /** An ACLED sub-event, such as {@code Air/drone strike}. */
    WHAT
  }

  /**
   * @throws IllegalArgumentException quoting the value, where it cannot be one of the field
   */
  public Telling applyTo(Telling telling) {
    return switch (field) {
      case WHEN -> telling.on(days());
      case WHERE -> telling.at(place());
      case DOER -> telling.by(List.of(party()), telling.targets());
      case TARGET -> telling.by(telling.doers(), List.of(party()));
      case KILLED -> telling.with(tolls(telling, Toll.Harm.KILLED));
      case INJURED -> telling.with(tolls(telling, Toll.Harm.INJURED));
      case WHAT -> telling.as(coding(telling));
    };
  }

  private Window days() {
    String[] ends = value.split("\\.\\.", -1);
    try {
      LocalDate first = LocalDate.parse(ends[0].strip());
      LocalDate last = LocalDate.parse(ends[ends.length - 1].strip());
      if (ends.length <= 2 && !last.isBefore(first)) {
        return new Window(first, last, /* told= */ true);
      }
    } catch (DateTimeException e) {
      throw wrong("write it as 2020-10-10 or 2020-10-10..2020-10-12", e);
    }
    throw wrong("write it as 2020-10-10 or 2020-10-10..2020-10-12", null);
  }

  private Where place() {
    String advice = "write it as \"town: Lashkar Gah, Helmand, Afghanistan\"";
    int colon = value.indexOf(':');
    if (colon < 0) {
      throw wrong(advice, null);
    }
    Where.Grain grain =
        switch (value.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
          case "town" -> Where.Grain.SPOT;
          case "district" -> Where.Grain.DISTRICT;
          case "region" -> Where.Grain.REGION;
          case "country" -> Where.Grain.COUNTRY;
          default -> throw wrong(advice + ", or with district, region or country", null);
        };
    List<String> names = new ArrayList<>();
    for (String name : value.substring(colon + 1).split(",")) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    if (names.isEmpty() || grain != Where.Grain.COUNTRY && names.size() < 2) {
      throw wrong(advice + "; the country stands last", null);
    }
    return Where.of(grain, names.get(0), names.subList(1, names.size()));
  }

  private Party party() {
    Matcher matcher = PARTY.matcher(value.strip());
    if (!matcher.matches()) {
      throw wrong("write it as \"Taliban\" or \"US forces (USA)\"", null);
    }
    String side = matcher.group(2) == null ? matcher.group(1) : matcher.group(2);
    return new Party(matcher.group(1), side);
  }

  private List<Harmed> tolls(Telling telling, Toll.Harm harm) {
    long number;
    try {
      number = Long.parseLong(value.strip());
    } catch (NumberFormatException e) {
      throw wrong("write a whole number", e);
    }
    List<Harmed> tolls = new ArrayList<>();
    telling.tolls().stream().filter(toll -> toll.harm() != harm).forEach(tolls::add);
    Amount amount = new Amount(value.strip(), number, number, number);
    tolls.add(new Harmed(harm, amount, null, "correction by " + who, List.of()));
    return tolls;
  }

  private Coding coding(Telling telling) {
    Coding old = telling.coding();
    try {
      return new Coding(old.plover(), null, AcledSubEvent.ofLabel(value.strip()), old.ucdp());
    } catch (IllegalArgumentException e) {
      throw wrong("docs/record.md lists the 25 sub-events of ACLED", e);
    }
  }

  private IllegalArgumentException wrong(String advice, @Nullable Exception cause) {
    return new IllegalArgumentException(
        "\"%s\" cannot be the %s: %s"
            .formatted(value, field.name().toLowerCase(Locale.ROOT), advice),
        cause);
  }
}
