package org.armistice.ledger.ask;

import java.util.List;
import org.armistice.ledger.Database;
import org.armistice.record.JsonLines;
import org.armistice.record.Report;
import org.jdbi.v3.core.Handle;

/**
 * Reports by the records that were read in them, with their text, so that they can be read again.
 */
public final class ReportQuery {
  private ReportQuery() {}

  /**
   * A report as it is kept.
   *
   * @param text as it was read
   * @param reader the version that read it last
   */
  public record Kept(Report report, String text, String reader) {}

  /**
   * The reports in whose latest reading a record's id begins so, the last added first. Sealed
   * reports are left out.
   *
   * @param id an id, or how one begins, such as {@code event-3fa8}
   * @param most so many at most
   */
  public static List<Kept> with(Database database, String id, int most) {
    String begin = id.replaceAll("[^A-Za-z0-9-]", "");
    return database.with(
        handle -> {
          List<String> known = indexed(handle, begin);
          return handle
              .createQuery(
                  "select r.record, r.text, l.reader from report r"
                      + " join lateral (select lines, reader from reading where report = r.id"
                      + " order by seq desc limit 1) l on true"
                      + " where r.sensitivity <> 'SEALED' and (:all or r.id = any(:known))"
                      + " and position('\"id\":\"' || :begin in l.lines) > 0"
                      + " order by r.seq desc, r.id limit :most")
              .bind("all", known.isEmpty())
              .bind("known", known.toArray(new String[0]))
              .bind("begin", begin)
              .bind("most", most)
              .map(
                  (row, context) ->
                      new Kept(
                          (Report) JsonLines.read(row.getString(1)),
                          row.getString(2),
                          row.getString(3)))
              .list();
        });
  }

  /** The reports of records that have a table of their own; of others all are looked through. */
  private static List<String> indexed(Handle handle, String begin) {
    return handle
        .createQuery(
            "select t.report from told o join telling t on t.event = o.telling where o.event like :id"
                + " union select report from entry where id like :id"
                + " union select id from report where id like :id")
        .bind("id", begin + "%")
        .mapTo(String.class)
        .list();
  }
}
