package org.armistice.ledger.keep;

import java.time.Instant;

/**
 * An entry of the log.
 *
 * @param seq 1, 2, 3, without gaps
 * @param at when the record learned of it, to the microsecond
 * @param who did it
 * @param kind add, retract, correct, merge, split, seal
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
