package org.armistice.cli.ledger;

import java.util.concurrent.Callable;
import org.armistice.cli.Terminal;
import org.armistice.ledger.keep.Kept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice split}. */
@Command(
    name = "split",
    mixinStandardHelpOptions = true,
    header = "Takes a telling out of its incident and keeps it apart from the others in it.",
    description = {
      "",
      "armistice incidents ID shows the events of an incident. The decision stands until somebody merges",
      "them again."
    },
    sortOptions = false)
public final class SplitCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "EVENT", description = "id of an event of the incident")
  private String event = "";

  @Mixin private DecisionOptions decision = new DecisionOptions();

  @Mixin private AnswerOptions form = new AnswerOptions();

  @Mixin private LedgerOptions which = new LedgerOptions();

  @SuppressWarnings("NullAway.Init")
  public SplitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    return Faults.told(
        spec,
        which,
        ledger -> {
          Kept kept = decision.keeper(ledger).split(event, decision.reason());
          form.write(new Decided("split " + event, kept), terminal);
          return Faults.DONE;
        });
  }
}
