package org.armistice.cli.ledger;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.armistice.ledger.ask.Census;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code armistice ledger start}. */
@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    header = "Starts the private ledger, unless it runs.",
    description = {"", "Every command that needs it starts it too."},
    sortOptions = false)
final class StartCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private LedgerOptions which = new LedgerOptions();

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  StartCommand() {}

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    return Faults.toldAsItIs(
        spec,
        which,
        ledger -> {
          Census census = Census.of(ledger.database());
          out.println("the ledger is up, with %d reports".formatted(census.reports()));
          return Faults.DONE;
        });
  }
}
