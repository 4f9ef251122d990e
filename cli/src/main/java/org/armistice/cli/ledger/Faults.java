package org.armistice.cli.ledger;

import java.util.concurrent.Callable;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.LedgerException;
import org.armistice.ledger.ask.Census;
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

  /** The same with a ledger that may have been derived by other rules. */
  static int toldAsItIs(CommandSpec spec, LedgerOptions which, Asking asking) throws Exception {
    return told(
        spec,
        () -> {
          try (Ledger ledger = which.openAsItIs()) {
            return asking.of(ledger);
          }
        });
  }

  /** Answers a question, and says on standard error where something is withheld from it. */
  static int answered(CommandSpec spec, LedgerOptions which, Asking asking) throws Exception {
    return told(
        spec,
        which,
        ledger -> {
          int code = asking.of(ledger);
          long sealed = Census.sealed(ledger.database());
          if (sealed > 0) {
            spec.commandLine()
                .getErr()
                .println(
                    "armistice: %s withheld from every answer"
                        .formatted(
                            sealed == 1 ? "1 sealed report is" : sealed + " sealed reports are"));
            spec.commandLine().getErr().flush();
          }
          return code;
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
