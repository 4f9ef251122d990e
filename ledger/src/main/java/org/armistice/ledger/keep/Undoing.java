package org.armistice.ledger.keep;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.ledger.LedgerException;
import org.jdbi.v3.core.Handle;

/** Takes back what one entry of the log decided. */
final class Undoing {
  private record Row(
      String id, String kind, String one, String other, String field, String value) {}

  private Undoing() {}

  /**
   * @param decided number of the entry that is taken back
   * @param seq number of the entry that takes it back
   * @return id of what it was about
   */
  static String of(
      Handle handle, Placing placing, long decided, long seq, String who, String reason) {
    String subject = subject(handle, decided);
    List<Row> rows = standing(handle, decided);
    if (rows.isEmpty()) {
      throw new LedgerException(
          LedgerException.Fault.DECISION,
          "entry %d of the log is no decision, or was taken back already".formatted(decided));
    }
    Set<String> events = new TreeSet<>();
    Set<String> reports = new TreeSet<>();
    for (Row row : rows) {
      switch (row.kind()) {
        case "revoke" -> restore(handle, row, seq, who, reason, events);
        case "retract" -> reports.add(row.one());
        case "correct" -> reports.addAll(reportsOf(handle, row.one()));
        case "together", "apart" -> events.addAll(List.of(row.one(), row.other()));
        default -> {
          // what was accepted changed nothing but the queue
        }
      }
      if (!row.kind().equals("revoke")) {
        Keeper.write(handle, seq, "revoke", row.id(), "", "", "", who, reason);
      }
    }
    placing.decideAnew();
    reports.forEach(placing::anew);
    List<String> tellings = placing.tellingsOf(events);
    if (!tellings.isEmpty()) {
      placing.again(tellings);
    }
    return subject;
  }

  private static String subject(Handle handle, long seq) {
    return handle
        .createQuery("select subject from log where seq = :seq")
        .bind("seq", seq)
        .mapTo(String.class)
        .findOne()
        .orElseThrow(() -> Ids.unknown("entry of the log", Long.toString(seq)));
  }

  /** What the entry decided and nobody took back. */
  private static List<Row> standing(Handle handle, long seq) {
    return handle
        .createQuery(
            "select id, kind, one, other, field, value from decision d where seq = :seq"
                + " and not exists (select 1 from decision r where r.kind = 'revoke' and r.one = d.id)"
                + " and (kind <> 'revoke' or exists (select 1 from decision f where f.seq = :seq"
                + "   and f.kind <> 'revoke'"
                + "   and not exists (select 1 from decision r where r.kind = 'revoke' and r.one = f.id)))"
                + " order by kind, id")
        .bind("seq", seq)
        .map(
            (row, context) ->
                new Row(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6)))
        .list();
  }

  /** Decides again what the entry had taken back. */
  private static void restore(
      Handle handle, Row revoke, long seq, String who, String reason, Set<String> events) {
    handle
        .createQuery("select id, kind, one, other, field, value from decision where id = :id")
        .bind("id", revoke.one())
        .map(
            (row, context) ->
                new Row(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6)))
        .forEach(
            old -> {
              events.add(old.one());
              events.add(old.other());
              Keeper.write(
                  handle,
                  seq,
                  old.kind(),
                  old.one(),
                  old.other(),
                  old.field(),
                  old.value(),
                  who,
                  reason);
            });
  }

  private static List<String> reportsOf(Handle handle, String event) {
    return handle
        .createQuery(
            "select distinct t.report from told o join telling t on t.event = o.telling"
                + " left join heir h on h.now = o.event where o.event = :event or h.event = :event")
        .bind("event", event)
        .mapTo(String.class)
        .list();
  }
}
