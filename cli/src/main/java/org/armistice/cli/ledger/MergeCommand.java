package org.armistice.cli.ledger;

import java.util.concurrent.Callable;
import org.armistice.cli.Terminal;
import org.armistice.ledger.keep.Kept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice merge}. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    header = "Holds two incidents together, whatever the rules say.",
    description = {
      "",
      "The decision stands when reports are added or read anew, until somebody splits it."
    },
    sortOptions = false)
public final class MergeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "INCIDENT", description = "id of an incident or event")
  private String one = "";

  @Parameters(index = "1", paramLabel = "INCIDENT", description = "id of the other")
  private String other = "";

  @Mixin private DecisionOptions decision = new DecisionOptions();

  @Mixin private AnswerOptions form = new AnswerOptions();

  @Mixin private LedgerOptions which = new LedgerOptions();

  @SuppressWarnings("NullAway.Init")
  public MergeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    return Faults.told(
        spec,
        which,
        ledger -> {
          Kept kept = decision.keeper(ledger).merge(one, other, decision.reason());
          form.write(new Decided("merge " + one + " " + other, kept), terminal);
          return Faults.DONE;
        });
  }
}
