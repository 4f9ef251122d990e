package org.armistice.incident.telling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what one report tells again. After "a shell hit the market on Monday" it goes on
 * with "three were wounded", "the attack", "the attackers": no day, no place, the same kind of act
 * or one that any act may be. Where it tells of just one such happening, that is the one; where it
 * tells of several, nothing is brought together. "Another attack" is another.
 */
final class Retold {
  private Retold() {}

  /** The tellings of one report, each happening once as far as the words let it be known. */
  static List<Telling> together(List<Telling> tellings) {
    List<Telling> told = new ArrayList<>(tellings);
    // what has a day or a place first, so that the rest finds as much as there is to fit
    merge(told, telling -> !telling.isFrameless(), Retold::samePlace);
    merge(told, telling -> !telling.isFrameless(), Retold::complement);
    merge(told, Telling::isFrameless, (one, other) -> !other.isFrameless());
    merge(told, Telling::isFrameless, (one, other) -> other.isFrameless());
    return told;
  }

  private interface Beside {
    boolean holds(Telling one, Telling other);
  }

  private static void merge(List<Telling> told, Predicate<Telling> which, Beside beside) {
    for (int i = 0; i < told.size(); i++) {
      Telling telling = told.get(i);
      if (!which.test(telling) || telling.another()) {
        continue;
      }
      List<Telling> fits =
          told.stream()
              .filter(other -> other != telling && beside.holds(telling, other))
              .filter(other -> compatible(telling, other))
              .toList();
      if (fits.size() == 1) {
        Telling one = one(telling, fits.get(0));
        told.remove(fits.get(0));
        told.set(told.indexOf(telling), one);
        i = -1;
      }
    }
  }

  /** The same place, and no two days. */
  private static boolean samePlace(Telling one, Telling other) {
    boolean openDay = !one.window().told() || !other.window().told();
    boolean sameDay = one.window().equals(other.window());
    return one.where().fit(other.where()) == Where.Fit.SAME
        && (openDay || sameDay)
        && (Acts.fit(one, other) == Acts.Fit.ONE_KIND || one.general() || other.general());
  }

  /** One has the day and the other the place: the headline and the lede of one happening. */
  private static boolean complement(Telling one, Telling other) {
    return hasPlace(one) != hasPlace(other)
        && one.window().told() != other.window().told()
        && hasPlace(one) != one.window().told();
  }

  private static boolean hasPlace(Telling telling) {
    return telling.where().grain() != Where.Grain.NOWHERE;
  }

  private static boolean compatible(Telling one, Telling other) {
    return one.denied() == other.denied()
        && !other.another()
        && !follows(one, other)
        && !follows(other, one)
        && Acts.fit(one, other) != Acts.Fit.OTHER
        && !one.window().apartFrom(other.window())
        && one.where().fit(other.where()) != Where.Fit.APART
        && !areOthers(one.doerSides(), other.doerSides())
        && !areOthers(one.targetSides(), other.targetSides());
  }

  /** "Fired rockets in response to the raid": what answers an act is not that act. */
  private static boolean follows(Telling later, Telling earlier) {
    return later.after().contains(earlier.event())
        || later.after().stream().anyMatch(earlier.retold()::contains);
  }

  private static boolean areOthers(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  private static Telling one(Telling first, Telling second) {
    boolean firstLeads = leads(first, second);
    Telling lead = firstLeads ? first : second;
    Telling again = firstLeads ? second : first;
    List<String> retold = new ArrayList<>(lead.retold());
    retold.add(again.event());
    retold.addAll(again.retold());
    Set<String> words = new TreeSet<>(lead.words());
    words.addAll(again.words());
    boolean leadSpecific = !lead.general() || again.general();
    return new Telling(
        lead.event(),
        retold,
        lead.report(),
        lead.published(),
        lead.outlet(),
        leadSpecific ? lead.label() : again.label(),
        leadSpecific ? lead.coding() : again.coding(),
        lead.status(),
        lead.series(),
        lead.denied(),
        lead.general() && again.general(),
        lead.another(),
        narrower(lead.window(), again.window()),
        lead.where().grain().compareTo(again.where().grain()) <= 0 ? lead.where() : again.where(),
        both(lead.doers(), again.doers()),
        both(lead.targets(), again.targets()),
        firstOf(lead.count(), again.count()),
        both(lead.tolls(), again.tolls()),
        words,
        both(lead.after(), again.after()),
        both(lead.evidence(), again.evidence()));
  }

  /** The finer frame leads; of equals the one told first. */
  private static boolean leads(Telling first, Telling second) {
    if (first.rank() != second.rank()) {
      return first.rank() < second.rank();
    }
    return first.evidence().get(0).compareTo(second.evidence().get(0)) <= 0;
  }

  /** What is told goes before what only follows from the day of publication. */
  private static Window narrower(Window one, Window other) {
    if (one.told() != other.told()) {
      return one.told() ? one : other;
    }
    return one.breadth().compareTo(other.breadth()) <= 0 ? one : other;
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    List<T> all = new ArrayList<>(one);
    other.stream().filter(value -> !all.contains(value)).forEach(all::add);
    return all;
  }

  private static @Nullable Long firstOf(@Nullable Long one, @Nullable Long other) {
    return one != null ? one : other;
  }
}
