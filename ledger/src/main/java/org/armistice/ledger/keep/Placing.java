package org.armistice.ledger.keep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.incident.grouping.Membership;
import org.armistice.incident.grouping.Regrouping;
import org.armistice.incident.same.Blocks;
import org.armistice.incident.same.SameEvent;
import org.armistice.incident.same.Verdict;
import org.armistice.incident.telling.Telling;
import org.armistice.ledger.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Puts tellings into the ledger or takes them out, and brings the incidents around them up to date.
 * Touches the neighbours of what changes and nothing else.
 */
final class Placing {
  private final Handle handle;
  private Decisions decisions;
  private final StoredTellings known;
  private final Revisions revisions;
  private final List<String> notes = new ArrayList<>();

  Placing(Handle handle) {
    this.handle = handle;
    this.decisions = new Decisions(handle);
    this.known = new StoredTellings(handle);
    this.revisions = new Revisions(handle);
  }

  /**
   * What else a person should know, in the order in which it was found; forgotten when asked for.
   */
  List<String> notes() {
    List<String> taken = List.copyOf(notes);
    notes.clear();
    return taken;
  }

  /** Writes tellings, corrected as people decided, and places them. */
  void add(Collection<Telling> read) {
    put(read.stream().map(decisions::corrected).toList());
  }

  /** Writes tellings that carry people's corrections already, and places them. */
  void put(List<Telling> tellings) {
    write(tellings);
    for (Telling telling : tellings) {
      pairs(telling);
    }
    List<String> changed = tellings.stream().map(Telling::event).toList();
    Map<String, @Nullable Membership> moved =
        Regrouping.after(known, decisions.people(), changed, List.of());
    settle(moved, Set.of());
    notePossible(tellings);
  }

  /** Writes the revisions of what changed since the last entry of the log. */
  List<Change> changes(long seq) {
    return revisions.write(seq);
  }

  /** Takes out what a report tells. */
  void remove(String report) {
    List<Telling> removed =
        handle
            .createQuery("select body from telling where report = :report order by event")
            .bind("report", report)
            .map((row, context) -> Json.read(row.getString(1), Telling.class))
            .list();
    if (!removed.isEmpty()) {
      remove(removed);
    }
  }

  /** Places what a report tells anew, after a newer reading of it or a decision about it. */
  void anew(String report) {
    remove(report);
    decideAnew();
    if (!Decisions.isRetracted(handle, report)) {
      put(new Derivation(handle, Long.MAX_VALUE, decisions).of(report));
    }
  }

  private void remove(Collection<Telling> removed) {
    Set<String> incidents = incidentsOf(removed.stream().map(Telling::event).toList());
    Map<String, @Nullable Membership> moved =
        Regrouping.after(known, decisions.people(), List.of(), removed);
    String[] events = removed.stream().map(Telling::event).toArray(String[]::new);
    handle.execute("delete from pair where one = any(?) or other = any(?)", events, events);
    handle.execute("delete from block where event = any(?)", (Object) events);
    handle.execute("delete from told where telling = any(?)", (Object) events);
    handle.execute("delete from telling where event = any(?)", (Object) events);
    Map<String, @Nullable Membership> left = new TreeMap<>(moved);
    known.move(moved);
    for (Telling telling : removed) {
      left.remove(telling.event());
      known.forget(telling);
    }
    settle(left, incidents);
  }

  /** Takes in what people decided in this transaction. */
  void decideAnew() {
    decisions = new Decisions(handle);
  }

  /** Looks again at tellings about which people decided something. */
  void again(Collection<String> events) {
    Set<String> incidents = incidentsOf(events);
    Map<String, @Nullable Membership> moved =
        Regrouping.after(known, decisions.people(), events, List.of());
    settle(moved, incidents);
  }

  /** The tellings that events of a reading are part of. */
  List<String> tellingsOf(Collection<String> events) {
    return handle
        .createQuery(
            "select distinct telling from told where event = any(:events) order by telling")
        .bind("events", events.toArray(new String[0]))
        .mapTo(String.class)
        .list();
  }

  Telling telling(String event) {
    return known.telling(event);
  }

  private void write(List<Telling> tellings) {
    if (tellings.isEmpty()) {
      return;
    }
    PreparedBatch rows =
        handle.prepareBatch(
            "insert into telling (event, report, rank, frame, body) values (?, ?, ?, ?, ?)");
    PreparedBatch told = handle.prepareBatch("insert into told (event, telling) values (?, ?)");
    List<String> keys = new ArrayList<>();
    List<String> events = new ArrayList<>();
    for (Telling telling : tellings) {
      rows.add(
          telling.event(), telling.report(), telling.rank(), telling.frame(), Json.write(telling));
      told.add(telling.event(), telling.event());
      telling.retold().forEach(event -> told.add(event, telling.event()));
      for (String key : Blocks.of(telling).held()) {
        keys.add(key);
        events.add(telling.event());
      }
      known.put(telling);
    }
    rows.execute();
    told.execute();
    handle.execute(
        "insert into block (key, event) select * from unnest(?::text[], ?::text[])",
        keys.toArray(new String[0]),
        events.toArray(new String[0]));
  }

  /** Sets a telling against its neighbours and writes what came of it, both ways. */
  private void pairs(Telling telling) {
    List<String> near =
        handle
            .createQuery(
                "select distinct event from block where key = any(:keys) and event <> :event")
            .bind("keys", Blocks.of(telling).sought().toArray(new String[0]))
            .bind("event", telling.event())
            .mapTo(String.class)
            .list();
    known.load(near);
    List<String> ones = new ArrayList<>();
    List<String> others = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    List<Double> scores = new ArrayList<>();
    for (String other : near) {
      Verdict verdict = SameEvent.judge(telling, known.telling(other));
      boolean worthKeeping =
          switch (verdict.kind()) {
            case SAME, POSSIBLY_SAME, PART_OF -> true;
            case UNRELATED, DISTINCT -> false;
          };
      if (worthKeeping) {
        ones.add(telling.event());
        others.add(other);
        kinds.add(verdict.kind().name());
        scores.add(verdict.score());
        ones.add(other);
        others.add(telling.event());
        kinds.add(verdict.kind().name());
        scores.add(verdict.score());
      }
      if (verdict.kind() == Verdict.Kind.SAME) {
        known.putSame(telling.event(), other, verdict.score());
      }
    }
    if (!ones.isEmpty()) {
      handle.execute(
          "insert into pair (one, other, kind, score)"
              + " select * from unnest(?::text[], ?::text[], ?::text[], ?::float8[])"
              + " on conflict do nothing",
          ones.toArray(new String[0]),
          others.toArray(new String[0]),
          kinds.toArray(new String[0]),
          scores.toArray(new Double[0]));
    }
  }

  private Set<String> incidentsOf(Collection<String> events) {
    return new TreeSet<>(
        handle
            .createQuery(
                "select distinct incident from telling where event = any(:events) and incident is not null")
            .bind("events", events.toArray(new String[0]))
            .mapTo(String.class)
            .list());
  }

  /** Writes where tellings stand now, and the incidents that this touches. */
  private void settle(Map<String, @Nullable Membership> moved, Set<String> touched) {
    Set<String> groups = new TreeSet<>();
    Set<String> incidents = new TreeSet<>(touched);
    incidents.addAll(incidentsOf(moved.keySet()));
    for (Map.Entry<String, @Nullable Membership> move : moved.entrySet()) {
      Membership old = known.membership(move.getKey());
      if (old != null) {
        groups.add(old.group());
      }
      Membership now = move.getValue();
      if (now != null) {
        groups.add(now.group());
      }
    }
    writeMemberships(moved);
    known.move(moved);
    for (String incident : touched) {
      groups.addAll(groupsOf(incident));
    }
    Bonds bonds = new Bonds(decisions.together(), this::groupOf);
    Set<String> all = new TreeSet<>();
    for (String group : groups) {
      all.addAll(bonds.with(group));
    }
    for (String group : all) {
      incidents.addAll(incidentsOf(known.members(group)));
    }
    for (String incident : Set.copyOf(incidents)) {
      for (String group : groupsOf(incident)) {
        all.addAll(bonds.with(group));
      }
    }
    new Incidents(handle, known, revisions).write(bonds.joined(all), incidents);
  }

  private @Nullable String groupOf(String event) {
    List<String> telling = tellingsOf(List.of(event));
    if (telling.isEmpty()) {
      return null;
    }
    Membership stands = known.membership(telling.get(0));
    return stands == null ? null : stands.group();
  }

  private List<String> groupsOf(String incident) {
    return handle
        .createQuery(
            "select distinct grp from telling where incident = :incident and grp is not null")
        .bind("incident", incident)
        .mapTo(String.class)
        .list();
  }

  private void writeMemberships(Map<String, @Nullable Membership> moved) {
    if (moved.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "update telling set grp = ?, founder = ?, score = ?, rule = ?, reason = ? where event = ?");
    moved.forEach(
        (event, now) -> {
          if (now != null) {
            batch.add(now.group(), now.founder(), now.score(), now.rule(), now.reason(), event);
          } else {
            batch.add(null, false, 0.0, "", "", event);
          }
        });
    batch.execute();
  }

  /** Says of which other incidents the new tellings may be tellings too. */
  private void notePossible(List<Telling> tellings) {
    if (tellings.isEmpty()) {
      return;
    }
    handle
        .createQuery(
            "select distinct on (t.incident, o.incident) o.incident, i.label, p.one, p.other, p.kind"
                + " from pair p join telling t on t.event = p.one join telling o on o.event = p.other"
                + " join incident i on i.id = o.incident"
                + " where p.one = any(:events) and t.incident <> o.incident"
                + " order by t.incident, o.incident, p.score desc, p.one, p.other")
        .bind("events", tellings.stream().map(Telling::event).toArray(String[]::new))
        .map(
            (row, context) ->
                "%s %s (%s): %s"
                    .formatted(
                        row.getString(5).equals("PART_OF")
                            ? "may be part of"
                            : "possibly the same as",
                        row.getString(1),
                        row.getString(2),
                        SameEvent.judge(
                                known.telling(row.getString(3)), known.telling(row.getString(4)))
                            .reason()))
        .forEach(notes::add);
  }
}
