package org.armistice.cli.ledger;

import java.util.concurrent.Callable;
import org.armistice.cli.Terminal;
import org.armistice.ledger.keep.Kept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice retract}. */
@Command(
    name = "retract",
    mixinStandardHelpOptions = true,
    header = "Takes a report back: it stays in the ledger, and what it told no longer counts.",
    description = {
      "",
      "What the ledger knew before stays known: see --known-at and armistice diff."
    },
    sortOptions = false)
public final class RetractCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "REPORT", description = "id of a report, or how it begins")
  private String report = "";

  @Mixin private DecisionOptions decision = new DecisionOptions();

  @Mixin private AnswerOptions form = new AnswerOptions();

  @Mixin private LedgerOptions which = new LedgerOptions();

  @SuppressWarnings("NullAway.Init")
  public RetractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    return Faults.told(
        spec,
        which,
        ledger -> {
          Kept kept = decision.keeper(ledger).retract(report, decision.reason());
          form.write(new Decided("retract " + report, kept), terminal);
          return Faults.DONE;
        });
  }
}
