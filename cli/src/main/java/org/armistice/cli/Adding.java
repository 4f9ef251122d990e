package org.armistice.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.armistice.cli.ledger.LedgerOptions;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.LedgerException;
import org.armistice.ledger.keep.Arrival;
import org.armistice.ledger.keep.Keeper;
import org.armistice.ledger.keep.Kept;
import org.armistice.reading.actor.UserActors;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports to the ledger while others are being read: as many in one transaction as are
 * ready. What is handed to {@code acknowledge} is on disk. Where the database goes away it is
 * opened again and what was not acknowledged is added again, which adds nothing twice.
 */
final class Adding implements AutoCloseable {
  private static final int AT_ONCE = 32;
  private static final int WAITING = 64;
  private static final int TRIES = 5;
  private static final long PAUSE_MILLIS = 1_000;

  private record Named(String source, @Nullable Arrival arrival) {}

  private static final Named END = new Named("", null);

  private final Supplier<Ledger> opening;
  private final String reader;
  private final BiConsumer<String, Kept> acknowledge;
  private final BlockingQueue<Named> queue = new ArrayBlockingQueue<>(WAITING);
  private final Thread writer = new Thread(this::write, "ledger-writer");
  private Ledger ledger;
  private boolean open = true;
  private volatile @Nullable RuntimeException failure;

  /**
   * @param acknowledge told the name of the source and what came of it, one after another
   * @param actors of the user's with which the reports are read; {@code null} for none
   */
  Adding(
      Supplier<Ledger> opening, BiConsumer<String, Kept> acknowledge, @Nullable UserActors actors) {
    this.opening = opening;
    this.reader = LedgerOptions.reader(actors);
    this.acknowledge = acknowledge;
    this.ledger = opening.get();
    writer.start();
  }

  /** Which of some reports are in the ledger already, by the SHA-256 of their bytes. */
  Set<String> held(Collection<String> sha256) {
    return new Keeper(ledger, LedgerOptions.login(), reader).held(sha256);
  }

  /**
   * Hands over a report; waits where many wait already.
   *
   * @throws LedgerException where the ledger cannot be written any more
   */
  void add(String source, Arrival arrival) throws InterruptedException {
    throwFailure();
    queue.put(new Named(source, arrival));
  }

  private void write() {
    List<Named> batch = new ArrayList<>();
    try {
      while (true) {
        batch.clear();
        batch.add(queue.take());
        queue.drainTo(batch, AT_ONCE - 1);
        boolean last = batch.remove(END);
        if (failure == null && !batch.isEmpty()) {
          keep(batch);
        }
        if (last) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void keep(List<Named> batch) throws InterruptedException {
    List<Arrival> arrivals = new ArrayList<>();
    for (Named named : batch) {
      if (named.arrival() != null) {
        arrivals.add(named.arrival());
      }
    }
    for (int attempt = 1; ; attempt++) {
      try {
        if (!open) {
          ledger = opening.get();
          open = true;
        }
        Keeper keeper = new Keeper(ledger, LedgerOptions.login(), reader);
        List<Kept> kept = keeper.add(arrivals);
        for (int i = 0; i < kept.size(); i++) {
          acknowledge.accept(batch.get(i).source(), kept.get(i));
        }
        return;
      } catch (LedgerException e) {
        if (!passes(e.fault()) || attempt == TRIES) {
          failure = e;
          return;
        }
        ledger.close();
        open = false;
        Thread.sleep(PAUSE_MILLIS * attempt);
      } catch (RuntimeException e) {
        failure = e;
        return;
      }
    }
  }

  /** Whether it is worth while to wait for the database to come up again. */
  private static boolean passes(LedgerException.Fault fault) {
    return fault == LedgerException.Fault.CONNECTION || fault == LedgerException.Fault.START;
  }

  private void throwFailure() {
    RuntimeException thrown = failure;
    if (thrown != null) {
      throw thrown;
    }
  }

  /**
   * Writes what still waits.
   *
   * @throws LedgerException where it cannot be written
   */
  void finish() throws InterruptedException {
    queue.put(END);
    writer.join();
    throwFailure();
  }

  @Override
  public void close() {
    writer.interrupt();
    ledger.close();
  }
}
