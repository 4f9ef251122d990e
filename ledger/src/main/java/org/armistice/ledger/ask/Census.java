package org.armistice.ledger.ask;

import org.armistice.ledger.Database;
import org.armistice.ledger.keep.AsOf;

/**
 * How much the ledger holds.
 *
 * @param reports kept, those taken back included
 * @param sealed of them, of which nothing is shown
 * @param retracted of them, which count no longer
 * @param incidents that somebody tells of and not only denies
 * @param entries of the log
 * @param head hash of the last entry; 64 zeros for an empty ledger
 * @param bytes of the database on disk
 */
public record Census(
    long reports,
    long sealed,
    long retracted,
    long incidents,
    long entries,
    String head,
    long bytes) {

  /** How many reports are open to answers and not taken back. */
  public long counting() {
    return reports - sealed - retracted;
  }

  /** How many reports are sealed. */
  public static long sealed(Database database) {
    return database.with(
        handle ->
            handle
                .createQuery("select count(*) from report where sensitivity = 'SEALED'")
                .mapTo(Long.class)
                .one());
  }

  public static Census of(Database database) {
    return database.with(
        handle ->
            handle
                .createQuery(
                    "select (select count(*) from report),"
                        + " (select count(*) from report where sensitivity = 'SEALED'),"
                        + " (select count(*) from report r where not "
                        + AsOf.NOT_TAKEN_BACK
                        + "), (select count(*) from incident where not denial),"
                        + " (select count(*) from log),"
                        + " coalesce((select hash from log order by seq desc limit 1), repeat('0', 64)),"
                        + " pg_database_size(current_database())")
                .bind("asof", Long.MAX_VALUE)
                .map(
                    (row, context) ->
                        new Census(
                            row.getLong(1),
                            row.getLong(2),
                            row.getLong(3),
                            row.getLong(4),
                            row.getLong(5),
                            row.getString(6),
                            row.getLong(7)))
                .one());
  }
}
