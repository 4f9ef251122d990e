package org.armistice.ledger.keep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.incident.grouping.Known;
import org.armistice.incident.grouping.Membership;
import org.armistice.incident.telling.Telling;
import org.armistice.ledger.Json;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The tellings of the ledger as a regrouping looks at them, read as they are asked for. */
final class StoredTellings implements Known {
  private final Handle handle;
  private final Map<String, Telling> tellings = new HashMap<>();
  private final Map<String, @Nullable Membership> memberships = new HashMap<>();
  private final Map<String, Map<String, Double>> same = new HashMap<>();
  private final Map<String, Set<String>> frames = new HashMap<>();
  private final Map<String, Set<String>> groups = new HashMap<>();

  StoredTellings(Handle handle) {
    this.handle = handle;
  }

  /** Reads tellings that are not at hand yet, in one go. */
  void load(Collection<String> events) {
    List<String> missing = events.stream().filter(event -> !tellings.containsKey(event)).toList();
    if (!missing.isEmpty()) {
      read("event = any(:keys)", missing);
    }
  }

  private List<String> read(String where, Collection<String> keys) {
    List<String> found = new ArrayList<>();
    handle
        .createQuery(
            "select event, body, grp, founder, score, rule, reason from telling where " + where)
        .bind("keys", keys.toArray(new String[0]))
        .map(
            (row, context) -> {
              String event = row.getString(1);
              if (!tellings.containsKey(event)) {
                tellings.put(event, Json.read(row.getString(2), Telling.class));
                String group = row.getString(3);
                memberships.put(
                    event,
                    group == null
                        ? null
                        : new Membership(
                            group,
                            row.getBoolean(4),
                            row.getDouble(5),
                            row.getString(6),
                            row.getString(7)));
              }
              return event;
            })
        .forEach(found::add);
    return found;
  }

  /** A telling that was just written. */
  void put(Telling telling) {
    tellings.put(telling.event(), telling);
    memberships.put(telling.event(), null);
    same.put(telling.event(), new TreeMap<>());
    Set<String> frame = frames.get(telling.frame());
    if (frame != null) {
      frame.add(telling.event());
    }
  }

  /** A telling that is taken out. */
  void forget(Telling telling) {
    tellings.remove(telling.event());
    memberships.remove(telling.event());
    same.remove(telling.event());
    same.values().forEach(scores -> scores.remove(telling.event()));
    frames.values().forEach(frame -> frame.remove(telling.event()));
  }

  /** Two tellings that were just found to be one happening. */
  void putSame(String one, String other, double score) {
    scores(one).put(other, score);
    scores(other).put(one, score);
  }

  /** Where tellings stand from now on. */
  void move(Map<String, @Nullable Membership> moved) {
    moved.forEach(
        (event, now) -> {
          Membership old = memberships.get(event);
          if (old != null && groups.containsKey(old.group())) {
            scores(groups, old.group()).remove(event);
          }
          memberships.put(event, now);
          if (now != null && groups.containsKey(now.group())) {
            scores(groups, now.group()).add(event);
          }
        });
  }

  private static Set<String> scores(Map<String, Set<String>> groups, String group) {
    return groups.computeIfAbsent(group, key -> new TreeSet<>());
  }

  @Override
  public Telling telling(String event) {
    Telling telling = tellings.get(event);
    if (telling == null) {
      load(List.of(event));
      telling = tellings.get(event);
    }
    if (telling == null) {
      throw new IllegalArgumentException("no telling \"" + event + "\" in the ledger");
    }
    return telling;
  }

  @Override
  public Map<String, Double> same(String event) {
    return scores(event);
  }

  private Map<String, Double> scores(String event) {
    Map<String, Double> scores = same.get(event);
    if (scores == null) {
      Map<String, Double> read = new TreeMap<>();
      handle
          .createQuery("select other, score from pair where one = :event and kind = 'SAME'")
          .bind("event", event)
          .map((row, context) -> read.put(row.getString(1), row.getDouble(2)))
          .list();
      load(read.keySet());
      same.put(event, read);
      scores = read;
    }
    return scores;
  }

  @Override
  public Collection<String> inFrame(String frame) {
    return frames.computeIfAbsent(
        frame, key -> new TreeSet<>(read("frame = any(:keys)", List.of(key))));
  }

  @Override
  public @Nullable Membership membership(String event) {
    telling(event);
    return memberships.get(event);
  }

  @Override
  public Set<String> members(String group) {
    return groups.computeIfAbsent(
        group, key -> new TreeSet<>(read("grp = any(:keys)", List.of(key))));
  }
}
