package org.armistice.incident.happening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.Dispute;
import org.armistice.record.Toll;

/**
 * A matter on which the reports of one incident do not agree.
 *
 * @param kind in which respect
 * @param field what it is about, such as "killed"
 * @param sides what is told, each with who tells it; at least two
 */
public record Disagreement(Dispute.Kind kind, String field, List<String> sides) {
  public Disagreement {
    sides = List.copyOf(sides);
  }

  /** All of an incident: whether it happened, who did it, how many were harmed. */
  public static List<Disagreement> in(Happening happening) {
    List<Disagreement> found = new ArrayList<>();
    denial(happening, found);
    doers(happening, found);
    for (Toll.Harm harm : Toll.Harm.values()) {
      figures(happening, harm, found);
    }
    return found;
  }

  private static void denial(Happening happening, List<Disagreement> found) {
    Set<String> sides = new LinkedHashSet<>();
    boolean denied = false;
    for (Member member : happening.members()) {
      denied |= member.denied();
      sides.add(outlet(member) + (member.denied() ? ": denied, " : ": told, ") + member.label());
    }
    if (denied && !happening.denialOnly()) {
      found.add(new Disagreement(Dispute.Kind.FACT, "whether it happened so", List.copyOf(sides)));
    }
  }

  private static void doers(Happening happening, List<Disagreement> found) {
    List<String> sides = new ArrayList<>();
    for (Named doer : happening.doers()) {
      if (doer.side() != null) {
        sides.add(doer.label() + ", according to " + tellers(happening, doer.tellings()));
      }
    }
    boolean clash = happening.coding().acled() == AcledSubEvent.ARMED_CLASH;
    if (sides.size() > 1 && !clash) {
      found.add(new Disagreement(Dispute.Kind.ATTRIBUTION, "who did it", sides));
    }
  }

  private static void figures(Happening happening, Toll.Harm harm, List<Disagreement> found) {
    Map<Long, Set<String>> counters = new LinkedHashMap<>();
    for (Counted counted : happening.tolls()) {
      Long figure = counted.amount().best();
      if (counted.harm() == harm && figure != null) {
        String by = counted.counter() == null ? counted.outlet() : counted.counter();
        counters
            .computeIfAbsent(figure, key -> new LinkedHashSet<>())
            .add(by == null ? "a report without outlet" : by);
      }
    }
    if (counters.size() > 1) {
      List<String> sides = new ArrayList<>();
      counters.forEach(
          (figure, by) -> sides.add(figure + ", according to " + String.join(", ", by)));
      found.add(new Disagreement(Dispute.Kind.EXTENT, harm.name().toLowerCase(Locale.ROOT), sides));
    }
  }

  private static String tellers(Happening happening, List<String> tellings) {
    Set<String> outlets = new LinkedHashSet<>();
    for (Member member : happening.members()) {
      if (tellings.contains(member.event())) {
        outlets.add(outlet(member));
      }
    }
    return String.join(", ", outlets);
  }

  private static String outlet(Member member) {
    return member.outlet() == null ? "a report without outlet" : member.outlet();
  }
}
