package org.armistice.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armistice.record.Contradiction;
import org.armistice.record.DroppedAttribution;
import org.armistice.record.Published;
import org.armistice.record.Reading;
import org.armistice.record.Ref;
import org.armistice.record.Saying;

/**
 * All sides heard: what the speakers of several reports claim, set side by side. Pure: the same
 * readings give the same hearing, whatever their order.
 *
 * @param readings by day of publication, those without a day last
 * @param sayings in the order of their first telling
 */
public record Hearing(
    List<Reading> readings,
    List<Saying> sayings,
    List<Contradiction> contradictions,
    List<DroppedAttribution> dropped) {
  public Hearing {
    readings = List.copyOf(readings);
    sayings = List.copyOf(sayings);
    contradictions = List.copyOf(contradictions);
    dropped = List.copyOf(dropped);
  }

  /** Hears the reports; one that is given twice is heard once. */
  public static Hearing of(List<Reading> given) {
    List<Reading> readings = new ArrayList<>();
    for (Reading reading : given) {
      boolean twice =
          readings.stream().anyMatch(other -> other.report().id().equals(reading.report().id()));
      if (!twice) {
        readings.add(reading);
      }
    }
    readings.sort(
        Comparator.comparing(Hearing::day).thenComparing(reading -> reading.report().id()));
    Matters matters = new Matters(readings);
    List<Group> groups = new ArrayList<>();
    for (int order = 0; order < readings.size(); order++) {
      for (Telling telling : new Tellings(readings.get(order), order, matters).all()) {
        groups.stream()
            .filter(group -> group.isSaidAgainBy(telling))
            .findFirst()
            .ifPresentOrElse(group -> group.add(telling), () -> groups.add(new Group(telling)));
      }
    }
    Contradictions contradictions = new Contradictions(groups);
    Confirmations confirmations = new Confirmations(groups, contradictions.all());
    List<Saying> sayings = new ArrayList<>();
    for (Group group : groups) {
      List<Ref> confirmedBy = confirmations.of(group);
      sayings.add(group.saying(confirmedBy));
    }
    return new Hearing(
        readings, sayings, contradictions.all(), new Dropped(readings, groups, matters).all());
  }

  private static LocalDate day(Reading reading) {
    Published published = reading.report().published();
    return published == null ? LocalDate.MAX : published.date();
  }
}
