package org.armistice.ledger.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.ledger.Database;
import org.armistice.ledger.keep.Derived;
import org.armistice.ledger.keep.LogEntry;
import org.jdbi.v3.core.Handle;

/** Reads the whole ledger and says what is not as it was written. Changes nothing. */
public final class Verification {
  private static final int ROWS_AT_ONCE = 200;

  /** Worse than this nobody reads. */
  private static final int MOST_FAULTS = 50;

  private final Handle handle;
  private final List<String> faults = new ArrayList<>();

  private Verification(Handle handle) {
    this.handle = handle;
  }

  public static Verified of(Database database) {
    // in one transaction, so that whoever adds meanwhile is not in the way
    return database.inTransaction(
        handle -> {
          handle.execute("set transaction isolation level repeatable read, read only");
          return within(handle);
        });
  }

  /** Within a transaction that is under way. */
  public static Verified within(Handle handle) {
    return new Verification(handle).run();
  }

  private Verified run() {
    Map<Long, String> digests = new HashMap<>();
    String head = chain(digests);
    digests(digests);
    long reports = bytes();
    if (Derived.isCurrent(handle)) {
      derived();
    } else {
      fault(
          "the record was made by other rules than this Armistice has;"
              + " run armistice ledger rebuild");
    }
    return new Verified(digests.size(), reports, head, faults);
  }

  private void derived() {
    try {
      new DerivedCheck(handle, this::fault).run();
    } catch (IllegalArgumentException e) {
      // altered so that it is no record any more: nothing can be made of it to compare with
      fault("a record of a kept reading cannot be read: " + e.getMessage());
    }
  }

  private void fault(String sentence) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(sentence);
    }
  }

  private String chain(Map<Long, String> digests) {
    String[] previous = {"0".repeat(64)};
    long[] expected = {1};
    handle
        .createQuery(
            "select seq, at, who, kind, subject, reason, digest, previous, hash from log order by seq")
        .setFetchSize(ROWS_AT_ONCE)
        .map((row, context) -> LogEntry.of(row))
        .forEach(
            entry -> {
              if (entry.seq() != expected[0]) {
                fault("entry %d of the log is missing".formatted(expected[0]));
              }
              if (!entry.previous().equals(previous[0]) || !entry.isAsHashed()) {
                fault("entry %d of the log is not as it was written".formatted(entry.seq()));
              }
              digests.put(entry.seq(), entry.digest());
              previous[0] = entry.hash();
              expected[0] = entry.seq() + 1;
            });
    return previous[0];
  }

  private void digests(Map<Long, String> digests) {
    Map<Long, String> open = new HashMap<>(digests);
    handle
        .createQuery("select seq, " + LogEntry.DIGEST + " from written group by seq")
        .setFetchSize(ROWS_AT_ONCE)
        .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
        .forEach(
            found -> {
              String written = open.remove(found.getKey());
              if (written == null) {
                fault(
                    "something was put in that no entry of the log wrote (%d)"
                        .formatted(found.getKey()));
              } else if (!written.equals(found.getValue())) {
                fault("what entry %d of the log wrote was altered".formatted(found.getKey()));
              }
            });
    String nothing = LogEntry.DIGEST_OF_NOTHING;
    open.forEach(
        (seq, digest) -> {
          if (!digest.equals(nothing)) {
            fault("what entry %d of the log wrote is gone".formatted(seq));
          }
        });
  }

  private long bytes() {
    handle
        .createQuery(
            "select id from report where encode(sha256(bytes), 'hex') <> sha256"
                + " or id <> 'report-' || substr(encode(sha256(sha256::bytea || '\\x1f'::bytea), 'hex'), 1, 16)"
                + " order by id")
        .mapTo(String.class)
        .forEach(id -> fault("the bytes of report %s are not those that came in".formatted(id)));
    return handle.createQuery("select count(*) from report").mapTo(Long.class).one();
  }
}
