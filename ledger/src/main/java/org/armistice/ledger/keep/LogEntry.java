package org.armistice.ledger.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * An entry of the log.
 *
 * @param seq 1, 2, 3, without gaps
 * @param at when the record learned of it, to the microsecond
 * @param who did it
 * @param kind add, retract, correct, merge, split, reread, regroup
 * @param subject id of what it is about
 * @param digest SHA-256 of all rows that it wrote
 * @param previous hash of the entry before; 64 zeros for the first
 * @param hash SHA-256 of all of the above
 */
public record LogEntry(
    long seq,
    Instant at,
    String who,
    String kind,
    String subject,
    String reason,
    String digest,
    String previous,
    String hash) {

  /** SHA-256 of no bytes: the digest of an entry that wrote nothing. */
  public static final String DIGEST_OF_NOTHING =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  /** What an entry wrote, as one digest. */
  public static final String DIGEST =
      "encode(sha256(convert_to(coalesce(string_agg(place || chr(30) || name || chr(30) || content,"
          + " chr(29) order by place, name), ''), 'UTF8')), 'hex')";

  /** From a row with the columns in the order of the record. */
  public static LogEntry of(ResultSet row) throws SQLException {
    return new LogEntry(
        row.getLong(1),
        row.getTimestamp(2).toInstant(),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9));
  }

  /** Whether its hash belongs to it. */
  public boolean isAsHashed() {
    return hash.equals(hashed().hash);
  }

  /** The same with the hash that belongs to it. */
  LogEntry hashed() {
    String sum =
        Log.sha256(
            String.join(
                "\u001f",
                Long.toString(seq),
                at.toString(),
                who,
                kind,
                subject,
                reason,
                digest,
                previous));
    return new LogEntry(seq, at, who, kind, subject, reason, digest, previous, sum);
  }
}
