package org.armistice.ledger.ask;

import java.time.Instant;
import java.util.List;
import org.armistice.ledger.Database;

/** The history of one incident: what each entry of the log made of it. */
public final class RevisionQuery {
  private RevisionQuery() {}

  /**
   * @param kind of the entry of the log
   * @param about title, outlet or id of what came in or was decided
   * @param change new, changed or ended
   * @param what in words, one change a line
   */
  public record Revision(
      long seq,
      Instant at,
      String who,
      String kind,
      String about,
      String reason,
      String change,
      List<String> what) {
    public Revision {
      what = List.copyOf(what);
    }
  }

  /** Those of the incident and of those that it was before, first to last. */
  public static List<Revision> of(Database database, String incident) {
    return database.with(
        handle ->
            handle
                .createQuery(
                    "with recursive named(id) as (select :id::text union"
                        + "  select substring(v.what from '^was (incident-[0-9a-f]+) until now')"
                        + "  from named n join revision v on v.incident = n.id"
                        + "  where v.what like 'was incident-%')"
                        + " select l.seq, l.at, l.who, l.kind,"
                        + " case when r.sensitivity = 'SEALED' then 'a sealed report'"
                        + "      else coalesce(r.title, r.outlet, l.subject) end,"
                        + " case when r.sensitivity = 'SEALED' and l.kind <> 'add' then 'withheld'"
                        + "      else l.reason end, v.change, v.what"
                        + " from named n join revision v on v.incident = n.id"
                        + " join log l on l.seq = v.seq left join report r on r.id = l.subject"
                        + " where v.incident = :id or v.change <> 'ended' order by l.seq, v.incident")
                .bind("id", incident)
                .map(
                    (row, context) ->
                        new Revision(
                            row.getLong(1),
                            row.getTimestamp(2).toInstant(),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8).lines().toList()))
                .list());
  }
}
