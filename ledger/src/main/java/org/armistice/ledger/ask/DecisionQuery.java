package org.armistice.ledger.ask;

import java.time.Instant;
import java.util.List;
import org.armistice.ledger.Database;
import org.jspecify.annotations.Nullable;

/** What people decided, the last first. */
public final class DecisionQuery {
  private DecisionQuery() {}

  /**
   * A decision: one entry of the log.
   *
   * @param kind accept, correct, merge, split, apart, retract or undo
   * @param one what it is about
   * @param other the second of two; {@code null} for none
   * @param field what is corrected or accepted; {@code null} for none
   * @param label of the incident that it is about, {@code null} where there is none
   * @param undone whether all of it was taken back
   */
  public record Row(
      long seq,
      Instant at,
      String who,
      String kind,
      String one,
      @Nullable String other,
      @Nullable String field,
      @Nullable String value,
      @Nullable String label,
      String reason,
      boolean undone) {}

  public static Page<Row> page(Database database, int offset, int most) {
    return database.with(
        handle -> {
          long total =
              handle
                  .createQuery("select count(distinct seq) from decision")
                  .mapTo(Long.class)
                  .one();
          List<Row> rows =
              handle
                  .createQuery(
                      "select l.seq, l.at, l.who, l.kind, l.subject, nullif(d.other, ''),"
                          + " nullif(d.field, ''), nullif(d.value, ''),"
                          + " (select i.label from incident i where i.id = l.subject"
                          + "   union all select i.label from told o join telling t on t.event = o.telling"
                          + "   join incident i on i.id = t.incident where o.event = l.subject limit 1),"
                          + " case when exists (select 1 from report r where r.id = l.subject"
                          + "   and r.sensitivity = 'SEALED') then 'withheld' else l.reason end,"
                          + " l.kind <> 'undo' and not exists (select 1 from decision s where s.seq = l.seq"
                          + "   and s.kind <> 'revoke' and not exists (select 1 from decision v"
                          + "   where v.kind = 'revoke' and v.one = s.id))"
                          + " from log l join lateral (select other, field, value from decision"
                          + "   where seq = l.seq order by kind = 'revoke', id limit 1) d on true"
                          + " order by l.seq desc limit :most offset :offset")
                  .bind("most", most)
                  .bind("offset", offset)
                  .map(
                      (row, context) ->
                          new Row(
                              row.getLong(1),
                              row.getTimestamp(2).toInstant(),
                              row.getString(3),
                              row.getString(4),
                              row.getString(5),
                              row.getString(6),
                              row.getString(7),
                              row.getString(8),
                              row.getString(9),
                              row.getString(10),
                              row.getBoolean(11)))
                  .list();
          return new Page<>(rows, total, offset);
        });
  }
}
