package org.armistice.incident.happening;

import java.util.List;
import java.util.Objects;
import org.armistice.incident.telling.Where;
import org.armistice.incident.telling.Window;
import org.armistice.record.Coding;
import org.armistice.record.Toll;

/**
 * What a list shows of an incident.
 *
 * @param killed every count with its counter, never added up; empty when not stated
 * @param disputed the matters on which its reports differ
 */
public record Glance(
    String id,
    String label,
    Coding coding,
    boolean series,
    Window window,
    Where where,
    List<Named> doers,
    List<Named> targets,
    List<Counted> killed,
    List<Counted> injured,
    Happening.Standing standing,
    List<String> disputed,
    long reports,
    List<String> outlets) {
  public Glance {
    doers = List.copyOf(doers);
    targets = List.copyOf(targets);
    killed = List.copyOf(killed);
    injured = List.copyOf(injured);
    disputed = List.copyOf(disputed);
    outlets = List.copyOf(outlets);
  }

  public static Glance of(Happening happening) {
    return new Glance(
        happening.id(),
        happening.label(),
        happening.coding(),
        happening.series(),
        happening.window(),
        happening.where(),
        happening.doers(),
        happening.targets(),
        tolls(happening, Toll.Harm.KILLED),
        tolls(happening, Toll.Harm.INJURED),
        happening.standing(),
        Disagreement.in(happening).stream().map(Disagreement::field).toList(),
        happening.members().stream().map(Member::report).distinct().count(),
        happening.members().stream()
            .map(Member::outlet)
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  private static List<Counted> tolls(Happening happening, Toll.Harm harm) {
    return happening.tolls().stream().filter(counted -> counted.harm() == harm).toList();
  }
}
