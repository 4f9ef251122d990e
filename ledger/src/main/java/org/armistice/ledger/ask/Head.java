package org.armistice.ledger.ask;

import org.armistice.ledger.Database;

/**
 * The last entry of the log, which says whether a ledger is as it was.
 *
 * @param seq its number; 0 for an empty ledger
 * @param hash 64 hexadecimal digits; zeros for an empty ledger
 */
public record Head(long seq, String hash) {
  private static final Head EMPTY = new Head(0, "0".repeat(64));

  public static Head of(Database database) {
    return database.with(
        handle ->
            handle
                .createQuery("select seq, hash from log order by seq desc limit 1")
                .map((row, context) -> new Head(row.getLong(1), row.getString(2)))
                .findOne()
                .orElse(EMPTY));
  }
}
