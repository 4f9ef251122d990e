package org.armistice.cli.ledger;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.armistice.ledger.postgres.PrivatePostgres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code armistice ledger stop}. */
@Command(
    name = "stop",
    mixinStandardHelpOptions = true,
    header = "Stops the private ledger.",
    description = {"", "The next command that needs it starts it again."},
    sortOptions = false)
final class StopCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private LedgerOptions which = new LedgerOptions();

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  StopCommand() {}

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    return Faults.told(
        spec,
        () -> {
          if (which.address() != null) {
            out.println("the ledger is in a database of your own, which Armistice does not stop");
            return Faults.NOTHING_DONE;
          }
          boolean ran = new PrivatePostgres(which.home()).stop();
          out.println(ran ? "the ledger has stopped" : "the ledger was not running");
          return Faults.DONE;
        });
  }
}
