package org.armistice.ledger.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.armistice.ledger.Database;
import org.armistice.ledger.keep.AsOf;
import org.armistice.record.Entry;
import org.armistice.record.JsonLines;
import org.armistice.record.Reading;

/** The latest readings of reports that count. */
public final class ReadingQuery {
  private ReadingQuery() {}

  /**
   * In the order of the reports' ids.
   *
   * @param reports their ids
   */
  public static List<Reading> of(Database database, Collection<String> reports) {
    return database.with(
        handle ->
            handle
                .createQuery(
                    "select r.text, l.lines from report r join lateral"
                        + " (select lines from reading where report = r.id order by seq desc limit 1) l"
                        + " on true where r.id = any(:reports) and "
                        + AsOf.COUNTS
                        + " order by r.id")
                .bind("reports", reports.toArray(new String[0]))
                .bind("asof", Long.MAX_VALUE)
                .map(
                    (row, context) -> {
                      List<Entry> entries = new ArrayList<>();
                      row.getString(2).lines().map(JsonLines::read).forEach(entries::add);
                      return new Reading(row.getString(1), entries);
                    })
                .list());
  }
}
