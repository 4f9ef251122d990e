package org.armistice.ledger.keep;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.armistice.record.ContentId;
import org.jdbi.v3.core.Handle;

/**
 * The log: one entry for each change, with a digest of all rows that it wrote and the hash of the
 * entry before. Whoever alters a row or an entry breaks the chain.
 */
final class Log {
  /** "armist" in bytes: the lock that every writer takes. */
  private static final long WRITERS = 0x61726d697374L;

  private static final String BEGINNING = "0".repeat(64);

  private final Handle handle;
  private final Clock clock;

  Log(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /** Waits until no other program writes; let go when the transaction ends. */
  void lock() {
    handle.execute("select pg_advisory_xact_lock(?)", WRITERS);
  }

  /** The number that the next entry will have. Only under the lock. */
  long next() {
    return handle.createQuery("select coalesce(max(seq), 0) + 1 from log").mapTo(Long.class).one();
  }

  /** Writes the entry of all rows that carry its number. */
  void write(long seq, String who, String kind, String subject, String reason) {
    String digest =
        handle
            .createQuery("select " + LogEntry.DIGEST + " from written where seq = :seq")
            .bind("seq", seq)
            .mapTo(String.class)
            .one();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LogEntry entry =
        handle
            .createQuery("select hash, at from log where seq = :seq")
            .bind("seq", seq - 1)
            .map(
                (row, context) -> {
                  // a clock that was put back must not make the record learn before it was told
                  Instant before = row.getTimestamp(2).toInstant();
                  Instant at = now.isBefore(before) ? before : now;
                  return new LogEntry(
                      seq, at, who, kind, subject, reason, digest, row.getString(1), "");
                })
            .findOne()
            .orElse(new LogEntry(seq, now, who, kind, subject, reason, digest, BEGINNING, ""));
    insert(handle, entry.hashed());
  }

  static void insert(Handle handle, LogEntry entry) {
    handle.execute(
        "insert into log (seq, at, who, kind, subject, reason, digest, previous, hash)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entry.seq(),
        Timestamp.from(entry.at()),
        entry.who(),
        entry.kind(),
        entry.subject(),
        entry.reason(),
        entry.digest(),
        entry.previous(),
        entry.hash());
  }

  static String sha256(String text) {
    return ContentId.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
