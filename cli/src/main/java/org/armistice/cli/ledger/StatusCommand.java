package org.armistice.cli.ledger;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.ask.Census;
import org.armistice.ledger.keep.Derived;
import org.armistice.ledger.postgres.PrivatePostgres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code armistice ledger status}. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    header = "Says whether the ledger runs, where it is and how much it holds.",
    description = {"", "Starts nothing."},
    sortOptions = false)
final class StatusCommand implements Callable<Integer> {
  private static final long MEBIBYTE = 1L << 20;

  @Spec private CommandSpec spec;

  @Mixin private LedgerOptions which = new LedgerOptions();

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  StatusCommand() {}

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    return Faults.told(
        spec,
        () -> {
          String address = which.address();
          PrivatePostgres server = new PrivatePostgres(which.home());
          if (address == null && server.running().isEmpty()) {
            out.println("not running; it lies in " + which.home().folder());
            return Faults.DONE;
          }
          try (Ledger ledger = which.openAsItIs()) {
            Census census = Census.of(ledger.database());
            out.println(
                address == null
                    ? "running as process %s, in %s"
                        .formatted(
                            server.pid().map(String::valueOf).orElse("not known"),
                            which.home().folder())
                    : "in a database of your own");
            out.println("reports    " + census.reports() + withheld(census));
            if (!ledger.database().<Boolean>with(Derived::isCurrent)) {
              out.println(
                  "rules      others than this Armistice has; run armistice ledger rebuild");
            }
            out.println("incidents  " + census.incidents());
            out.println(
                "log        " + census.entries() + " entries, the last with hash " + census.head());
            out.println("on disk    " + census.bytes() / MEBIBYTE + " MiB");
            return Faults.DONE;
          }
        });
  }

  private static String withheld(Census census) {
    StringBuilder out = new StringBuilder();
    if (census.sealed() > 0) {
      out.append(", ").append(census.sealed()).append(" of them sealed");
    }
    if (census.retracted() > 0) {
      out.append(", ").append(census.retracted()).append(" of them taken back");
    }
    return out.toString();
  }
}
