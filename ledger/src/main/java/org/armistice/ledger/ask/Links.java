package org.armistice.ledger.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.same.SameEvent;
import org.armistice.incident.telling.Telling;
import org.armistice.ledger.Json;
import org.armistice.record.Incident;
import org.jdbi.v3.core.Handle;

/** How incidents stand to each other. */
public final class Links {
  static final String FOLLOWS = "told to come after it, which is not because of it";

  private final Handle handle;

  public Links(Handle handle) {
    this.handle = handle;
  }

  /**
   * A link to another incident.
   *
   * @param label of the other
   * @param score 0 to 1
   * @param reason one sentence for people
   */
  public record Link(
      Incident.LinkKind kind, String to, String label, double score, String reason) {}

  /**
   * The links of an incident: those that it may be one with or part of, by the likeliest of their
   * tellings; those that its reports put before it; those that people hold apart from it.
   */
  public List<Link> of(String incident) {
    List<Link> links = new ArrayList<>(likely(incident));
    links.addAll(before(incident));
    links.addAll(apart(incident));
    links.sort(Comparator.comparing(Link::kind).thenComparing(Link::to));
    return links;
  }

  /** The same, as the ledger knew it when its log had some number of entries. */
  public List<Link> of(Happening happening, long asOf) {
    if (asOf == Long.MAX_VALUE) {
      return of(happening.id());
    }
    List<Link> links = new ArrayList<>(new LinksThen(handle, asOf).of(happening));
    links.sort(Comparator.comparing(Link::kind).thenComparing(Link::to));
    return links;
  }

  private List<Link> likely(String incident) {
    return handle
        .createQuery(
            "select distinct on (o.incident) o.incident, i.label, p.kind, p.score, t.body, o.body"
                + " from telling t join pair p on p.one = t.event join telling o on o.event = p.other"
                + " join incident i on i.id = o.incident"
                + " where t.incident = :incident and o.incident <> :incident"
                + " order by o.incident, p.score desc, p.one, p.other")
        .bind("incident", incident)
        .map(
            (row, context) ->
                new Link(
                    row.getString(3).equals("PART_OF")
                        ? Incident.LinkKind.PART_OF
                        : Incident.LinkKind.POSSIBLY_SAME,
                    row.getString(1),
                    row.getString(2),
                    row.getDouble(4),
                    SameEvent.judge(
                            Json.read(row.getString(5), Telling.class),
                            Json.read(row.getString(6), Telling.class))
                        .reason()))
        .list();
  }

  private List<Link> before(String incident) {
    List<Link> links = new ArrayList<>();
    handle
        .createQuery("select body from telling where incident = :incident order by event")
        .bind("incident", incident)
        .map((row, context) -> Json.read(row.getString(1), Telling.class))
        .forEach(
            telling -> {
              if (!telling.after().isEmpty()) {
                links.addAll(before(incident, telling));
              }
            });
    return links.stream().distinct().toList();
  }

  private List<Link> before(String incident, Telling telling) {
    return handle
        .createQuery(
            "select distinct t.incident, i.label from told o join telling t on t.event = o.telling"
                + " join incident i on i.id = t.incident"
                + " where o.event = any(:events) and t.incident <> :incident order by 1")
        .bind("events", telling.after().toArray(new String[0]))
        .bind("incident", incident)
        .map(
            (row, context) ->
                new Link(Incident.LinkKind.FOLLOWS, row.getString(1), row.getString(2), 1, FOLLOWS))
        .list();
  }

  private List<Link> apart(String incident) {
    return handle
        .createQuery(
            "with parted as (select coalesce(h.now, d.one) as one, coalesce(g.now, d.other) as other,"
                + "   d.who, d.reason from decision d left join heir h on h.event = d.one"
                + "   left join heir g on g.event = d.other where d.kind = 'apart'"
                + "   and not exists (select 1 from decision r where r.kind = 'revoke' and r.one = d.id)),"
                + " both_ways as (select one, other, who, reason from parted"
                + "   union select other, one, who, reason from parted)"
                + " select distinct u.incident, i.label, b.who, b.reason from telling t"
                + " join told s on s.telling = t.event join both_ways b on b.one = s.event"
                + " join told o on o.event = b.other join telling u on u.event = o.telling"
                + " join incident i on i.id = u.incident"
                + " where t.incident = :incident and u.incident <> :incident order by 1")
        .bind("incident", incident)
        .map(
            (row, context) ->
                new Link(
                    Incident.LinkKind.DISTINCT,
                    row.getString(1),
                    row.getString(2),
                    1,
                    row.getString(3) + " decided: " + row.getString(4)))
        .list();
  }
}
