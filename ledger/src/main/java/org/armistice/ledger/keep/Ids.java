package org.armistice.ledger.keep;

import java.util.List;
import org.armistice.incident.happening.Happening;
import org.armistice.ledger.Json;
import org.armistice.ledger.LedgerException;
import org.jdbi.v3.core.Handle;

/**
 * Finds what an id names. A few of its first characters are enough where they name one thing only,
 * and an incident that has ended names the one that its tellings are in now.
 */
public final class Ids {
  private Ids() {}

  /**
   * @throws LedgerException A408 where there is none, A409 where there are several
   */
  public static String report(Handle handle, String id) {
    return one(handle, "report", "select id from report where id like :id order by id limit 3", id);
  }

  /**
   * An event, or the only one of an incident.
   *
   * @throws LedgerException A408 where there is none, A409 where there are several
   */
  public static String event(Handle handle, String id) {
    if (id.startsWith("incident-")) {
      Happening happening = happening(handle, id);
      if (happening.members().size() > 1) {
        throw new LedgerException(
            LedgerException.Fault.AMBIGUOUS_ID,
            "incident %s is told of by several events; name one of them: %s"
                .formatted(
                    happening.id(),
                    String.join(
                        ", ",
                        happening.members().stream().map(member -> member.event()).toList())));
      }
      return happening.members().get(0).event();
    }
    return one(
        handle,
        "event",
        "select event from told where event like :id"
            + " union select h.now from heir h join told o on o.event = h.now where h.event like :id"
            + " order by event limit 3",
        id);
  }

  /**
   * The incident with an id, or that an event is told of in.
   *
   * @throws LedgerException A408 where there is none, A409 where there are several
   */
  public static Happening happening(Handle handle, String id) {
    String incident = id.startsWith("event-") ? incidentOf(handle, event(handle, id)) : id;
    List<String> ids =
        handle
            .createQuery("select id from incident where id like :id order by id limit 3")
            .bind("id", pattern(incident))
            .mapTo(String.class)
            .list();
    String found = ids.isEmpty() ? heir(handle, incident) : single("incident", incident, ids);
    return handle
        .createQuery("select body from incident where id = :id")
        .bind("id", found)
        .map((row, context) -> Json.read(row.getString(1), Happening.class))
        .findOne()
        .orElseThrow(() -> unknown("incident", id));
  }

  /**
   * The incident with an id, or that an event is told of in, as it stood.
   *
   * @param asOf number of the last entry of the log that counts
   * @throws LedgerException A408 where there was none, A409 where there were several
   */
  public static Happening happening(Handle handle, String id, long asOf) {
    if (asOf == Long.MAX_VALUE) {
      return happening(handle, id);
    }
    String isMeant =
        id.startsWith("event-")
            ? "exists (select 1 from unnest(i.events) e where e like :id)"
            : "i.incident like :id";
    List<Happening> found = standing(handle, isMeant, id, asOf);
    if (found.isEmpty()) {
      found =
          standing(
              handle,
              "exists (select 1 from revision b where b.incident like :id and b.seq <= :asof"
                  + " and b.events && i.events)",
              id,
              asOf);
    }
    List<String> ids = found.stream().map(Happening::id).toList();
    if (ids.isEmpty()) {
      throw new LedgerException(
          LedgerException.Fault.UNKNOWN_ID,
          "the ledger did not know \"%s\" then; without --known-at it shows what it knows now"
              .formatted(id));
    }
    return found.get(ids.indexOf(single("incident", id, ids)));
  }

  private static List<Happening> standing(Handle handle, String isMeant, String id, long asOf) {
    return handle
        .createQuery(
            "select i.body from revision i where %s and %s order by i.incident limit 3"
                .formatted(isMeant, AsOf.LATEST))
        .bind("id", pattern(id))
        .bind("asof", asOf)
        .map((row, context) -> Json.read(row.getString(1), Happening.class))
        .list();
  }

  /** The incident that an event is told of in. */
  static String incidentOf(Handle handle, String event) {
    return handle
        .createQuery(
            "select t.incident from told o join telling t on t.event = o.telling where o.event = :event")
        .bind("event", event)
        .mapTo(String.class)
        .findOne()
        .orElseThrow(() -> unknown("event", event));
  }

  /** Where the tellings of an ended incident went. */
  private static String heir(Handle handle, String incident) {
    List<String> heirs =
        handle
            .createQuery(
                "select distinct t.incident from revision r cross join lateral unnest(r.events) e(event)"
                    + " left join heir h on h.event = e.event"
                    + " join told o on o.event = coalesce(h.now, e.event)"
                    + " join telling t on t.event = o.telling"
                    + " where r.incident like :id and t.incident is not null order by 1 limit 3")
            .bind("id", pattern(incident))
            .mapTo(String.class)
            .list();
    return single("incident", incident, heirs);
  }

  private static String one(Handle handle, String kind, String query, String id) {
    List<String> found =
        handle.createQuery(query).bind("id", pattern(id)).mapTo(String.class).list();
    return single(kind, id, found);
  }

  private static String single(String kind, String id, List<String> found) {
    if (found.isEmpty()) {
      throw unknown(kind, id);
    }
    if (found.size() > 1 && !found.contains(id)) {
      throw new LedgerException(
          LedgerException.Fault.AMBIGUOUS_ID,
          "more than one %s begins with \"%s\": %s; write more of the id"
              .formatted(kind, id, String.join(", ", found)));
    }
    return found.contains(id) ? id : found.get(0);
  }

  private static String pattern(String id) {
    return id.replaceAll("[%_\\\\]", "") + "%";
  }

  /** That nothing of a kind has an id. */
  public static LedgerException unknown(String kind, String id) {
    return new LedgerException(
        LedgerException.Fault.UNKNOWN_ID,
        "the ledger has no %s \"%s\"; armistice incidents lists ids".formatted(kind, id));
  }
}
