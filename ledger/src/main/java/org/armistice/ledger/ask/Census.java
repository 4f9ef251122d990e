package org.armistice.ledger.ask;

import org.armistice.ledger.Database;

/**
 * How much the ledger holds.
 *
 * @param reports kept, those taken back included
 * @param incidents that somebody tells of and not only denies
 * @param entries of the log
 * @param head hash of the last entry; 64 zeros for an empty ledger
 * @param bytes of the database on disk
 */
public record Census(long reports, long incidents, long entries, String head, long bytes) {

  public static Census of(Database database) {
    return database.with(
        handle ->
            handle
                .createQuery(
                    "select (select count(*) from report), (select count(*) from incident where not denial),"
                        + " (select count(*) from log),"
                        + " coalesce((select hash from log order by seq desc limit 1), repeat('0', 64)),"
                        + " pg_database_size(current_database())")
                .map(
                    (row, context) ->
                        new Census(
                            row.getLong(1),
                            row.getLong(2),
                            row.getLong(3),
                            row.getString(4),
                            row.getLong(5)))
                .one());
  }
}
