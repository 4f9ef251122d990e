package org.armistice.incident.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.incident.same.Blocks;
import org.armistice.incident.same.SameEvent;
import org.armistice.incident.same.Verdict;
import org.armistice.incident.telling.Telling;
import org.jspecify.annotations.Nullable;

/** Tellings held in memory, grouped as they are added. Not thread-safe. */
public final class Gathered implements Known {
  private final People people;
  private final Map<String, Telling> tellings = new TreeMap<>();
  private final Map<String, Set<String>> held = new HashMap<>();
  private final Map<String, Map<String, Double>> same = new HashMap<>();
  private final Map<String, Set<String>> frames = new HashMap<>();
  private final Map<String, Membership> memberships = new TreeMap<>();
  private final Map<String, Set<String>> groups = new TreeMap<>();
  private final List<String> open = new ArrayList<>();

  public Gathered(People people) {
    this.people = people;
  }

  /** Adds the tellings of a report, or of many. */
  public void add(Collection<Telling> added) {
    hold(added);
    settle();
  }

  /** Takes tellings in without placing them yet. */
  public void hold(Collection<Telling> added) {
    for (Telling telling : added) {
      if (tellings.putIfAbsent(telling.event(), telling) == null) {
        index(telling);
        open.add(telling.event());
      }
    }
  }

  /** Places what was taken in. */
  public void settle() {
    Regrouping.after(this, people, List.copyOf(open), List.of()).forEach(this::place);
    open.clear();
  }

  /** Takes tellings out again. */
  public void remove(Collection<Telling> removed) {
    Map<String, @Nullable Membership> moved = Regrouping.after(this, people, List.of(), removed);
    for (Telling telling : removed) {
      tellings.remove(telling.event());
      Blocks.of(telling)
          .held()
          .forEach(key -> held.getOrDefault(key, Set.of()).remove(telling.event()));
      frames.getOrDefault(telling.frame(), Set.of()).remove(telling.event());
      same(telling.event()).keySet().forEach(other -> same(other).remove(telling.event()));
      same.remove(telling.event());
    }
    moved.forEach(this::place);
  }

  private void index(Telling telling) {
    Blocks blocks = Blocks.of(telling);
    Set<String> near = new TreeSet<>();
    blocks.sought().forEach(key -> near.addAll(held.getOrDefault(key, Set.of())));
    near.remove(telling.event());
    for (String event : near) {
      Verdict verdict = SameEvent.judge(telling, telling(event));
      if (verdict.kind() == Verdict.Kind.SAME) {
        same.computeIfAbsent(telling.event(), key -> new TreeMap<>()).put(event, verdict.score());
        same.computeIfAbsent(event, key -> new TreeMap<>()).put(telling.event(), verdict.score());
      }
    }
    blocks
        .held()
        .forEach(key -> held.computeIfAbsent(key, k -> new TreeSet<>()).add(telling.event()));
    frames.computeIfAbsent(telling.frame(), frame -> new TreeSet<>()).add(telling.event());
  }

  private void place(String event, @Nullable Membership now) {
    Membership old = now == null ? memberships.remove(event) : memberships.put(event, now);
    if (old != null) {
      Set<String> left = groups.getOrDefault(old.group(), Set.of());
      left.remove(event);
      if (left.isEmpty()) {
        groups.remove(old.group());
      }
    }
    if (now != null) {
      groups.computeIfAbsent(now.group(), group -> new TreeSet<>()).add(event);
    }
  }

  /** Ids of the members of each group, by group. */
  public Map<String, Set<String>> groups() {
    return groups;
  }

  /**
   * Where a gathered telling stands.
   *
   * @throws IllegalArgumentException where no telling has the id
   */
  public Membership standing(String event) {
    Membership membership = memberships.get(event);
    if (membership == null) {
      throw new IllegalArgumentException("no telling \"" + event + "\" has been gathered");
    }
    return membership;
  }

  /** Where each telling stands. */
  public Map<String, Membership> memberships() {
    return memberships;
  }

  @Override
  public Telling telling(String event) {
    Telling telling = tellings.get(event);
    if (telling == null) {
      throw new IllegalArgumentException("no telling \"" + event + "\" has been gathered");
    }
    return telling;
  }

  @Override
  public Map<String, Double> same(String event) {
    return same.getOrDefault(event, new TreeMap<>());
  }

  @Override
  public Collection<String> inFrame(String frame) {
    return frames.getOrDefault(frame, Set.of());
  }

  @Override
  public @Nullable Membership membership(String event) {
    return memberships.get(event);
  }

  @Override
  public Set<String> members(String group) {
    return groups.getOrDefault(group, Set.of());
  }
}
