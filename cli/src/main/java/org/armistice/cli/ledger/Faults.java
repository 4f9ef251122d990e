package org.armistice.cli.ledger;

import java.util.concurrent.Callable;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.LedgerException;
import picocli.CommandLine.Model.CommandSpec;

/** Tells what the ledger cannot do in one line on standard error. */
final class Faults {
  static final int DONE = 0;
  static final int SOME_FAILED = 1;
  static final int NOTHING_DONE = 2;

  private Faults() {}

  /** What is asked of an open ledger; gives the exit code. */
  interface Asking {
    int of(Ledger ledger) throws Exception;
  }

  /** Opens the ledger, asks, and closes it. */
  static int told(CommandSpec spec, LedgerOptions which, Asking asking) throws Exception {
    return told(
        spec,
        () -> {
          try (Ledger ledger = which.open()) {
            return asking.of(ledger);
          }
        });
  }

  static int told(CommandSpec spec, Callable<Integer> work) throws Exception {
    try {
      return work.call();
    } catch (LedgerException e) {
      spec.commandLine().getErr().println("armistice: " + e.getMessage());
      spec.commandLine().getErr().flush();
      return NOTHING_DONE;
    }
  }
}
