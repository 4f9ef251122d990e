package org.armistice.ledger.keep;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.incident.grouping.Membership;
import org.armistice.incident.happening.Disagreement;
import org.armistice.incident.happening.Glance;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.happening.Happenings;
import org.armistice.incident.happening.Member;
import org.armistice.incident.happening.Named;
import org.armistice.incident.telling.Point;
import org.armistice.incident.telling.Telling;
import org.armistice.incident.telling.Where;
import org.armistice.ledger.Json;
import org.jdbi.v3.core.Handle;

/** Writes incidents as they stand. */
final class Incidents {
  private final Handle handle;
  private final StoredTellings known;
  private final Revisions revisions;

  Incidents(Handle handle, StoredTellings known, Revisions revisions) {
    this.handle = handle;
    this.known = known;
    this.revisions = revisions;
  }

  /**
   * @param now the groups of each incident that may have changed, by its id
   * @param before ids of the incidents that the same tellings stood in
   */
  void write(Map<String, Set<String>> now, Set<String> before) {
    Set<String> ids = new TreeSet<>(before);
    ids.addAll(now.keySet());
    Map<String, Happening> old = old(ids);
    for (Map.Entry<String, Set<String>> entry : now.entrySet()) {
      Map<Telling, Membership> members = members(entry.getValue());
      if (members.isEmpty()) {
        continue;
      }
      ids.remove(entry.getKey());
      Happening happening = Happenings.of(entry.getKey(), members);
      handle.execute(
          "update telling set incident = ? where event = any(?) and incident is distinct from ?",
          happening.id(),
          members.keySet().stream().map(Telling::event).toArray(String[]::new),
          happening.id());
      Happening was = old.get(happening.id());
      if (!happening.equals(was)) {
        write(happening);
        revisions.note(happening.id(), was, happening);
      }
    }
    for (String id : ids) {
      if (old.containsKey(id)) {
        handle.execute("delete from incident where id = ?", id);
        handle.execute("delete from party where incident = ?", id);
        revisions.note(id, old.get(id), null);
      }
    }
  }

  private Map<String, Happening> old(Set<String> ids) {
    Map<String, Happening> old = new HashMap<>();
    handle
        .createQuery("select id, body from incident where id = any(:ids)")
        .bind("ids", ids.toArray(new String[0]))
        .map(
            (row, context) ->
                old.put(row.getString(1), Json.read(row.getString(2), Happening.class)))
        .list();
    return old;
  }

  private Map<Telling, Membership> members(Set<String> groups) {
    Map<Telling, Membership> members = new LinkedHashMap<>();
    for (String group : groups) {
      for (String event : known.members(group)) {
        members.put(known.telling(event), Objects.requireNonNull(known.membership(event)));
      }
    }
    return members;
  }

  private void write(Happening happening) {
    Where where = happening.where();
    Point point = where.point();
    handle.execute(
        "insert into incident (id, earliest, latest, label, plover, mode, acled, sides, places,"
            + " denial, reports, place, place_name, grain, within, country, latitude, longitude,"
            + " point_kind, outlets, standing, disputed, acts, glance, body)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (id) do update set earliest = excluded.earliest, latest = excluded.latest,"
            + " label = excluded.label, plover = excluded.plover, mode = excluded.mode,"
            + " acled = excluded.acled, sides = excluded.sides, places = excluded.places,"
            + " denial = excluded.denial, reports = excluded.reports, place = excluded.place,"
            + " place_name = excluded.place_name, grain = excluded.grain, within = excluded.within,"
            + " country = excluded.country, latitude = excluded.latitude,"
            + " longitude = excluded.longitude, point_kind = excluded.point_kind,"
            + " outlets = excluded.outlets, standing = excluded.standing,"
            + " disputed = excluded.disputed, acts = excluded.acts,"
            + " glance = excluded.glance, body = excluded.body",
        happening.id(),
        happening.window().earliest(),
        happening.window().latest(),
        happening.label(),
        happening.coding().plover().name(),
        happening.coding().mode(),
        happening.coding().acled() == null ? null : happening.coding().acled().label(),
        Found.sides(happening),
        Found.places(where),
        happening.denialOnly(),
        (int) happening.members().stream().map(Member::report).distinct().count(),
        where.key(),
        where.name(),
        where.grain() == Where.Grain.NOWHERE ? null : where.grain().name(),
        where.within().toArray(new String[0]),
        where.country(),
        point == null ? null : point.latitude(),
        point == null ? null : point.longitude(),
        point == null ? null : point.kind().name(),
        Found.outlets(happening),
        happening.standing().name(),
        Disagreement.in(happening).stream().map(Disagreement::field).toArray(String[]::new),
        Found.actsInList(happening),
        Json.write(Glance.of(happening)),
        Json.write(happening));
    handle.execute("delete from party where incident = ?", happening.id());
    parties(happening.id(), "doer", happening.doers());
    parties(happening.id(), "target", happening.targets());
  }

  private void parties(String incident, String role, List<Named> parties) {
    for (Named named : parties) {
      if (named.side() != null) {
        handle.execute(
            "insert into party (incident, role, side, label) values (?, ?, ?, ?)",
            incident,
            role,
            named.side(),
            named.label());
      }
    }
  }
}
