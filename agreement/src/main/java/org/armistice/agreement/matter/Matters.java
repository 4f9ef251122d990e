package org.armistice.agreement.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.armistice.agreement.act.ActTree;
import org.armistice.agreement.place.Places;
import org.armistice.record.Citation;
import org.armistice.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the matters of several reports. The order in which reports are given does not matter:
 * tellings are taken by day of publication, then by id.
 */
public final class Matters {
  private Matters() {}

  /** The matters, in the order in which they are first told. */
  public static List<Matter> of(List<ReportView> reports) {
    List<Telling> tellings = new ArrayList<>();
    reports.stream()
        .sorted(
            Comparator.comparing(
                    (ReportView view) ->
                        view.published() == null ? LocalDate.MAX : view.published())
                .thenComparing(view -> view.ref().id()))
        .forEach(view -> tellings.addAll(Tellings.of(view)));
    List<List<Telling>> groups = new ArrayList<>();
    for (Telling telling : tellings) {
      List<List<Telling>> fitting =
          groups.stream()
              .filter(group -> group.stream().allMatch(other -> !against(telling, other)))
              .filter(group -> group.stream().anyMatch(other -> Sameness.same(telling, other)))
              .toList();
      // of several that it may be of it is of none surely
      if (fitting.size() == 1) {
        fitting.get(0).add(telling);
      } else {
        groups.add(new ArrayList<>(List.of(telling)));
      }
    }
    return groups.stream().map(Matters::matter).toList();
  }

  private static boolean against(Telling one, Telling other) {
    return one.kind() != other.kind()
        || Places.apart(one.place(), other.place())
        || one.when().apartFrom(other.when());
  }

  private static Matter matter(List<Telling> group) {
    Telling first = group.get(0);
    String act = first.act();
    Place place = first.place();
    Days when = first.when();
    List<Matter.Doer> doers = new ArrayList<>();
    List<Lineage> targets = new ArrayList<>();
    List<Lineage> beneficiaries = new ArrayList<>();
    List<Matter.Thing> things = new ArrayList<>();
    List<Voice> voices = new ArrayList<>();
    List<Matter.Note> notes = new ArrayList<>();
    Set<Citation> citations = new LinkedHashSet<>();
    Set<String> ids = new LinkedHashSet<>();
    Set<String> reports = new LinkedHashSet<>();
    String quantity = null;
    for (Telling telling : group) {
      act = ActTree.standard().isA(telling.act(), act) ? telling.act() : act;
      place = finer(place, telling.place());
      when = when.narrower(telling.when());
      telling.doers().forEach(doer -> add(doers, doer));
      telling.targets().forEach(target -> addNew(targets, target));
      telling.beneficiaries().forEach(one -> addNew(beneficiaries, one));
      things.addAll(telling.things());
      voices.addAll(telling.voices());
      notes.addAll(telling.notes());
      citations.addAll(telling.citations());
      ids.add(telling.id());
      reports.add(telling.report());
      quantity = quantity == null ? telling.quantity() : quantity;
    }
    if (doers.stream().anyMatch(doer -> doer.who().isParticular())) {
      // "gunmen" are whoever somebody names later
      doers.removeIf(doer -> !doer.who().isParticular());
    }
    Telling named = group.stream().filter(t -> t.doers().size() > 0).findFirst().orElse(first);
    return new Matter(
        "matter-" + first.id(),
        named.label(),
        first.kind(),
        act,
        doers,
        targets,
        beneficiaries,
        things,
        place,
        when,
        voices,
        notes,
        ids,
        reports,
        first.happened(),
        first.breaches(),
        quantity,
        List.copyOf(citations));
  }

  private static void add(List<Matter.Doer> doers, Matter.Doer next) {
    for (int i = 0; i < doers.size(); i++) {
      Matter.Doer old = doers.get(i);
      if (old.who().side().equals(next.who().side())) {
        List<Voice> voices = new ArrayList<>(old.voices());
        voices.addAll(next.voices());
        doers.set(i, new Matter.Doer(old.who(), voices));
        return;
      }
    }
    doers.add(next);
  }

  private static void addNew(List<Lineage> list, Lineage next) {
    if (list.stream().noneMatch(old -> old.actor().id().equals(next.actor().id()))) {
      list.add(next);
    }
  }

  private static @Nullable Place finer(@Nullable Place one, @Nullable Place other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.within().contains(one.name()) ? other : one;
  }
}
