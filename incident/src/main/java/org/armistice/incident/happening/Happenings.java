package org.armistice.incident.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.armistice.incident.grouping.Membership;
import org.armistice.incident.telling.Harmed;
import org.armistice.incident.telling.Party;
import org.armistice.incident.telling.Telling;
import org.armistice.incident.telling.Where;
import org.armistice.incident.telling.Window;
import org.armistice.record.Event;

/** Makes an incident of its tellings. A function of the set of tellings, whatever their order. */
public final class Happenings {
  private Happenings() {}

  /**
   * @param id of the incident
   * @param members its tellings with where each stands, at least one
   */
  public static Happening of(String id, Map<Telling, Membership> members) {
    List<Map.Entry<Telling, Membership>> ordered = new ArrayList<>(members.entrySet());
    ordered.sort(
        Comparator.comparing((Map.Entry<Telling, Membership> entry) -> !entry.getValue().founder())
            .thenComparing(entry -> entry.getKey().rank())
            .thenComparing(entry -> entry.getKey().event()));
    List<Telling> tellings = ordered.stream().map(Map.Entry::getKey).toList();
    Telling lead = lead(tellings);
    return new Happening(
        id,
        lead.label(),
        lead.coding(),
        tellings.get(0).series(),
        tellings.stream().allMatch(Telling::denied),
        narrowest(tellings),
        finest(tellings),
        named(tellings, Telling::doers),
        named(tellings, Telling::targets),
        counted(tellings),
        standing(tellings),
        ordered.stream().map(entry -> member(entry.getKey(), entry.getValue())).toList());
  }

  /** The one that names most of who, to whom and what; of equals the finest, then the first id. */
  private static Telling lead(List<Telling> tellings) {
    Comparator<Telling> byWhatIsNamed =
        Comparator.comparing(Telling::denied)
            .thenComparing(telling -> telling.general())
            .thenComparing(telling -> -telling.doerSides().size() - telling.targetSides().size())
            .thenComparing(Telling::rank)
            .thenComparing(Telling::event);
    return tellings.stream().min(byWhatIsNamed).orElseThrow();
  }

  private static Window narrowest(List<Telling> tellings) {
    return tellings.stream()
        .sorted(Comparator.comparing(Telling::event))
        .map(Telling::window)
        .min(
            Comparator.comparing(Window::breadth)
                .thenComparing(window -> String.valueOf(window.earliest()) + window.latest()))
        .orElseThrow();
  }

  private static Where finest(List<Telling> tellings) {
    return tellings.stream()
        .map(Telling::where)
        .min(
            Comparator.comparing(Where::grain)
                .thenComparing(where -> !where.told())
                .thenComparing(where -> String.valueOf(where.key()))
                .thenComparing(where -> where.point() == null)
                .thenComparing(where -> String.valueOf(where.point())))
        .orElseThrow();
  }

  private static List<Named> named(List<Telling> tellings, Function<Telling, List<Party>> role) {
    Map<String, List<String>> tellingsOf = new LinkedHashMap<>();
    Map<String, Party> parties = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      if (telling.denied()) {
        continue;
      }
      for (Party party : role.apply(telling)) {
        String key = party.side() == null ? "~" + party.label() : party.side();
        parties.putIfAbsent(key, party);
        tellingsOf.computeIfAbsent(key, k -> new ArrayList<>()).add(telling.event());
      }
    }
    List<Named> named = new ArrayList<>();
    parties.forEach(
        (key, party) ->
            named.add(
                new Named(party.label(), party.side(), tellingsOf.getOrDefault(key, List.of()))));
    return named;
  }

  private static List<Counted> counted(List<Telling> tellings) {
    List<Counted> counted = new ArrayList<>();
    for (Telling telling : tellings) {
      for (Harmed harmed : telling.tolls()) {
        counted.add(
            new Counted(
                harmed.harm(),
                harmed.amount(),
                harmed.side(),
                harmed.counter(),
                telling.event(),
                telling.outlet(),
                harmed.evidence()));
      }
    }
    counted.sort(Comparator.comparing(Counted::harm));
    return counted;
  }

  private static Happening.Standing standing(List<Telling> tellings) {
    if (tellings.stream().anyMatch(Telling::denied)) {
      return Happening.Standing.DENIED;
    }
    if (tellings.stream().anyMatch(telling -> telling.status() == Event.Status.ACKNOWLEDGED)) {
      return Happening.Standing.ACKNOWLEDGED;
    }
    TreeSet<String> outlets = new TreeSet<>();
    for (Telling telling : tellings) {
      if (telling.outlet() != null) {
        outlets.add(telling.outlet());
      }
    }
    return outlets.size() > 1 ? Happening.Standing.TOLD_BY_SEVERAL : Happening.Standing.CLAIMED;
  }

  private static Member member(Telling telling, Membership membership) {
    return new Member(
        telling.event(),
        telling.retold(),
        telling.report(),
        telling.published(),
        telling.outlet(),
        telling.label(),
        membership.founder(),
        telling.denied(),
        membership.score(),
        membership.rule(),
        membership.reason(),
        telling.evidence());
  }
}
