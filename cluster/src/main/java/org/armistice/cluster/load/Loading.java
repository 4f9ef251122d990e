package org.armistice.cluster.load;

import java.util.ArrayList;
import java.util.List;
import org.armistice.cluster.wire.ReadReport;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.LedgerException;
import org.armistice.ledger.keep.Arrival;
import org.armistice.ledger.keep.Keeper;
import org.armistice.ledger.keep.Kept;
import org.armistice.record.Entry;
import org.armistice.record.JsonLines;
import org.armistice.record.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Adds readings to a ledger, a batch in a transaction, and waits for a database that is down. A
 * report that the ledger holds is left as it is. Not thread-safe; several programs may load at once
 * and wait for each other.
 */
public final class Loading implements AutoCloseable {
  /** So many reports in one transaction at most. */
  public static final int AT_ONCE = 64;

  private static final String WHO = "archive";
  private static final int TRIES = 60;
  private static final long PAUSE_MILLIS = 1000;

  private final LedgerAddress address;
  private final String reader;
  private @Nullable Ledger ledger;

  public Loading(LedgerAddress address) {
    this.address = address;
    String version = Loading.class.getPackage().getImplementationVersion();
    this.reader = "armistice " + (version == null ? "from source" : version) + " on a cluster";
  }

  /**
   * What it returns is on disk.
   *
   * @return what came of each, in their order
   * @throws LedgerException where the ledger cannot be written, or not within a minute and more
   */
  public List<Kept> add(List<ReadReport> reports) throws InterruptedException {
    List<Arrival> arrivals = new ArrayList<>();
    for (ReadReport report : reports) {
      List<Entry> entries = report.lines().lines().map(JsonLines::read).toList();
      arrivals.add(new Arrival(report.bytes(), new Reading(report.text(), entries)));
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return new Keeper(opened(), WHO, reader).add(arrivals);
      } catch (LedgerException e) {
        if (!passes(e.fault()) || attempt == TRIES) {
          throw e;
        }
        close();
        Thread.sleep(PAUSE_MILLIS);
      }
    }
  }

  private Ledger opened() {
    Ledger open = ledger;
    if (open == null) {
      open = address.open();
      ledger = open;
    }
    return open;
  }

  /** Whether it is worth while to wait for the database to come up again. */
  private static boolean passes(LedgerException.Fault fault) {
    return fault == LedgerException.Fault.CONNECTION || fault == LedgerException.Fault.START;
  }

  @Override
  public void close() {
    Ledger open = ledger;
    ledger = null;
    if (open != null) {
      open.close();
    }
  }
}
