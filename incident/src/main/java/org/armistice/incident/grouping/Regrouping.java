package org.armistice.incident.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.incident.same.SameEvent;
import org.armistice.incident.same.Verdict;
import org.armistice.incident.telling.Telling;
import org.jspecify.annotations.Nullable;

/**
 * Places tellings in groups, rank by rank from the finest frame to the vaguest.
 *
 * <ol>
 *   <li>A telling is a candidate for the group of finer tellings that it fits: the same happening
 *       as one of them and told apart from none. Where it fits several about as well, it is a
 *       candidate for the best, unless they are told apart: then for none.
 *   <li>A candidate joins unless it is told apart from a better candidate of its rank.
 *   <li>Those that join nothing found groups with those vague in exactly the same way, the
 *       likeliest pairs first, and never two that are told apart.
 * </ol>
 *
 * <p>No step looks at vaguer tellings or at the past, so the outcome is a function of the set. A
 * change is followed upward only: from a changed group to the vaguer tellings that could fit it.
 * Members of a group are never told apart, so no group spans days or places that share nothing.
 */
public final class Regrouping {
  /** How far the best fit must be ahead of the next to be the one. */
  private static final double CLEARLY = 0.15;

  private static final int BEFORE_ALL = -1;

  private final Known known;
  private final People people;
  private final Map<String, @Nullable Membership> moved = new TreeMap<>();
  private final Map<String, Set<String>> arrived = new HashMap<>();
  private final TreeMap<Integer, SortedSet<String>> waves = new TreeMap<>();
  private final Set<String> gone = new TreeSet<>();

  private record Candidate(String event, String group, double score, String reason) {}

  private Regrouping(Known known, People people) {
    this.known = known;
    this.people = people;
  }

  /**
   * @param changed ids of tellings that are new or about which something was decided
   * @param removed tellings that are no more, as they were
   * @return the new membership of each telling that moved; {@code null} for those removed
   */
  public static Map<String, @Nullable Membership> after(
      Known known, People people, Collection<String> changed, Collection<Telling> removed) {
    Regrouping regrouping = new Regrouping(known, people);
    removed.forEach(regrouping::remove);
    changed.forEach(regrouping::queue);
    while (!regrouping.waves.isEmpty()) {
      Map.Entry<Integer, SortedSet<String>> wave =
          Objects.requireNonNull(regrouping.waves.pollFirstEntry());
      regrouping.settle(wave.getKey(), wave.getValue());
    }
    return regrouping.moved;
  }

  private void queue(String event) {
    if (!gone.contains(event)) {
      waves.computeIfAbsent(known.telling(event).rank(), rank -> new TreeSet<>()).add(event);
    }
  }

  private void remove(Telling telling) {
    Membership old = known.membership(telling.event());
    if (old != null) {
      changed(old.group(), BEFORE_ALL);
    }
    gone.add(telling.event());
    waves.values().forEach(wave -> wave.remove(telling.event()));
    known.inFrame(telling.frame()).forEach(this::queue);
    known.same(telling.event()).keySet().forEach(this::queue);
    moved.put(telling.event(), null);
  }

  private void settle(int rank, SortedSet<String> wave) {
    Map<String, Candidate> candidates = new TreeMap<>();
    Set<String> touched = new TreeSet<>();
    for (String event : wave) {
      Candidate candidate = candidate(event, rank);
      if (candidate != null) {
        candidates.put(event, candidate);
        touched.add(candidate.group());
      }
      Membership old = membership(event);
      if (old != null && !old.founder()) {
        touched.add(old.group());
      }
    }
    Set<String> restated = new TreeSet<>(wave);
    for (String group : touched) {
      for (String rival : rivals(group, rank)) {
        if (restated.add(rival)) {
          Candidate candidate = candidate(rival, rank);
          if (candidate != null) {
            candidates.put(rival, candidate);
          }
        }
      }
    }
    Set<String> frames = join(rank, wave, restated, candidates);
    frames.forEach(frame -> found(rank, frame));
  }

  /** The tellings of a rank that are the same happening as a finer member of the group. */
  private Set<String> rivals(String group, int rank) {
    Set<String> rivals = new TreeSet<>();
    for (String member : members(group)) {
      if (known.telling(member).rank() < rank) {
        for (String other : known.same(member).keySet()) {
          if (!gone.contains(other) && known.telling(other).rank() == rank) {
            rivals.add(other);
          }
        }
      }
    }
    return rivals;
  }

  /**
   * The group of finer tellings that a telling fits, where there is just one or clearly one, or
   * where those that it fits about as well are not told apart from the best.
   */
  private @Nullable Candidate candidate(String event, int rank) {
    Telling telling = known.telling(event);
    Map<String, Candidate> fits = new TreeMap<>();
    Set<String> groups = new TreeSet<>();
    for (String other : known.same(event).keySet()) {
      Membership stands = gone.contains(other) ? null : membership(other);
      if (stands != null && known.telling(other).rank() < rank) {
        groups.add(stands.group());
      }
    }
    for (String group : groups) {
      Candidate fit = fit(telling, group);
      if (fit != null) {
        fits.put(group, fit);
      }
    }
    List<Candidate> best = new ArrayList<>(fits.values());
    best.sort(Comparator.comparingDouble(Candidate::score).reversed());
    if (best.isEmpty()) {
      return null;
    }
    Candidate first = best.get(0);
    boolean clear =
        best.stream()
            .skip(1)
            .filter(other -> first.score() - other.score() < CLEARLY)
            .noneMatch(other -> areApart(first.group(), other.group(), rank));
    return clear ? first : null;
  }

  /** Whether any finer telling of the one is told apart from any of the other. */
  private boolean areApart(String one, String other, int rank) {
    Set<String> finer = finer(other, rank);
    return finer(one, rank).stream()
        .anyMatch(
            first ->
                finer.stream()
                    .anyMatch(second -> areApart(known.telling(first), known.telling(second))));
  }

  private Set<String> finer(String group, int rank) {
    Set<String> finer = members(group);
    finer.removeIf(member -> known.telling(member).rank() >= rank);
    return finer;
  }

  private @Nullable Candidate fit(Telling telling, String group) {
    Verdict best = null;
    for (String member : finer(group, telling.rank())) {
      Verdict verdict = judge(telling, known.telling(member));
      if (verdict.kind() == Verdict.Kind.DISTINCT) {
        return null;
      }
      boolean same = verdict.kind() == Verdict.Kind.SAME;
      if (same && (best == null || verdict.score() > best.score())) {
        best = verdict;
      }
    }
    return best == null ? null : new Candidate(telling.event(), group, best.score(), best.reason());
  }

  /**
   * Lets candidates join or not.
   *
   * @return the frames whose tellings have to be grouped anew
   */
  private Set<String> join(
      int rank, Set<String> wave, Set<String> restated, Map<String, Candidate> candidates) {
    Map<String, List<Candidate>> byGroup = new TreeMap<>();
    candidates
        .values()
        .forEach(
            candidate ->
                byGroup
                    .computeIfAbsent(candidate.group(), group -> new ArrayList<>())
                    .add(candidate));
    Set<String> frames = new TreeSet<>();
    Map<String, Candidate> accepted = new TreeMap<>();
    for (List<Candidate> rivals : byGroup.values()) {
      rivals.sort(
          Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::event));
      List<Candidate> better = new ArrayList<>();
      for (Candidate rival : rivals) {
        if (mayJoin(rival, better)) {
          better.add(rival);
          accepted.put(rival.event(), rival);
        }
      }
    }
    for (String event : restated) {
      Candidate joins = accepted.get(event);
      Membership old = membership(event);
      if (joins != null) {
        Membership now =
            new Membership(
                joins.group(),
                /* founder= */ false,
                joins.score(),
                "join:fits-one",
                joins.reason());
        if (!now.equals(old)) {
          move(event, now);
          frames.add(known.telling(event).frame());
          changed(joins.group(), rank);
          if (old != null && !old.group().equals(now.group())) {
            changed(old.group(), rank);
          }
        }
      } else if (old == null || !old.founder()) {
        if (old != null) {
          move(event, null);
          changed(old.group(), rank);
        }
        frames.add(known.telling(event).frame());
      } else if (wave.contains(event)) {
        frames.add(known.telling(event).frame());
      }
    }
    return frames;
  }

  private boolean mayJoin(Candidate candidate, List<Candidate> better) {
    Telling telling = known.telling(candidate.event());
    return better.stream().noneMatch(other -> areApart(telling, known.telling(other.event())));
  }

  /** Groups of the tellings of one frame that join nothing finer. */
  private void found(int rank, String frame) {
    List<String> founders = new ArrayList<>();
    for (String event : new TreeSet<>(known.inFrame(frame))) {
      Membership stands = membership(event);
      if (!gone.contains(event) && (stands == null || stands.founder())) {
        founders.add(event);
      }
    }
    Map<String, Membership> old = new HashMap<>();
    Set<String> oldGroups = new TreeSet<>();
    for (String event : founders) {
      Membership stands = membership(event);
      if (stands != null) {
        old.put(event, stands);
        oldGroups.add(stands.group());
      }
    }
    Map<String, Membership> now = Founding.of(founders, known, this::judge);
    Set<String> changedGroups = new TreeSet<>();
    for (String event : founders) {
      Membership stands = Objects.requireNonNull(now.get(event));
      if (!stands.equals(old.get(event))) {
        changedGroups.add(stands.group());
        if (old.get(event) != null) {
          changedGroups.add(Objects.requireNonNull(old.get(event)).group());
        }
      }
    }
    // vaguer tellings of what a group was must look again, also where it is no more
    changedGroups.stream().filter(oldGroups::contains).forEach(group -> changed(group, rank));
    for (String event : founders) {
      Membership stands = Objects.requireNonNull(now.get(event));
      if (!stands.equals(old.get(event))) {
        move(event, stands);
      }
    }
    changedGroups.forEach(group -> changed(group, rank));
  }

  /** Lets the vaguer tellings that could fit a group, or stand in it, look again. */
  private void changed(String group, int rank) {
    for (String member : members(group)) {
      if (known.telling(member).rank() > rank) {
        queue(member);
      }
      queueVaguer(member, rank);
    }
  }

  private void queueVaguer(String event, int rank) {
    for (String other : known.same(event).keySet()) {
      if (!gone.contains(other) && known.telling(other).rank() > rank) {
        queue(other);
      }
    }
  }

  private Verdict judge(Telling one, Telling other) {
    return people.holdApart(one, other)
        ? new Verdict(
            Verdict.Kind.DISTINCT, 0, "people:apart", "somebody decided that they are two")
        : SameEvent.judge(one, other);
  }

  private boolean areApart(Telling one, Telling other) {
    return judge(one, other).kind() == Verdict.Kind.DISTINCT;
  }

  private @Nullable Membership membership(String event) {
    return moved.containsKey(event) ? moved.get(event) : known.membership(event);
  }

  private Set<String> members(String group) {
    Set<String> members = new TreeSet<>(known.members(group));
    members.addAll(arrived.getOrDefault(group, Set.of()));
    members.removeIf(
        event -> {
          Membership stands = membership(event);
          return stands == null || !stands.group().equals(group);
        });
    return members;
  }

  private void move(String event, @Nullable Membership to) {
    moved.put(event, to);
    if (to != null) {
      arrived.computeIfAbsent(to.group(), group -> new TreeSet<>()).add(event);
    }
  }
}
