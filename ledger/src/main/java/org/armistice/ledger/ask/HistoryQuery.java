package org.armistice.ledger.ask;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.armistice.ledger.Database;

/** What the ledger learned between two moments, in the order in which it learned it. */
public final class HistoryQuery {
  private HistoryQuery() {}

  /**
   * One entry of the log with what it made of one incident.
   *
   * @param about title or id of what came in or was decided
   * @param incident id; empty where it changed none
   * @param change new, changed or ended; empty where it changed none
   * @param label of the incident as it then stood; empty where it ended
   * @param what in words, one change a line
   */
  public record Step(
      long seq,
      Instant at,
      String who,
      String kind,
      String about,
      String reason,
      String incident,
      String change,
      String label,
      List<String> what) {
    public Step {
      what = List.copyOf(what);
    }
  }

  /**
   * @param from not before this moment
   * @param to not after this one
   */
  public static List<Step> run(Database database, Instant from, Instant to, int most) {
    return steps(database, from, to, most, "asc");
  }

  /** The same with the last entries of the log, the last first. */
  public static List<Step> latest(Database database, Instant from, Instant to, int most) {
    return steps(database, from, to, most, "desc");
  }

  private static List<Step> steps(
      Database database, Instant from, Instant to, int most, String order) {
    return database.with(
        handle ->
            handle
                .createQuery(
                    "select l.seq, l.at, l.who, l.kind,"
                        + " case when r.sensitivity = 'SEALED' then 'a sealed report'"
                        + "      else coalesce(r.title, r.outlet, l.subject) end,"
                        + " case when r.sensitivity = 'SEALED' and l.kind <> 'add' then 'withheld'"
                        + "      else l.reason end,"
                        + " coalesce(v.incident, ''), coalesce(v.change, ''),"
                        + " coalesce(case when v.body <> '' then v.body::jsonb ->> 'label' end, ''),"
                        + " coalesce(v.what, '')"
                        + " from (select * from log where at between :from and :to order by seq "
                        + order
                        + " limit :most) l"
                        + " left join report r on r.id = l.subject"
                        + " left join revision v on v.seq = l.seq order by l.seq "
                        + order
                        + ", v.incident")
                .bind("from", Timestamp.from(from))
                .bind("to", Timestamp.from(to))
                .bind("most", most)
                .map(
                    (row, context) ->
                        new Step(
                            row.getLong(1),
                            row.getTimestamp(2).toInstant(),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8),
                            row.getString(9),
                            row.getString(10).lines().toList()))
                .list());
  }
}
