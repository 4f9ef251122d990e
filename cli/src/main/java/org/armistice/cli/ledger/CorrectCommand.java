package org.armistice.cli.ledger;

import java.util.concurrent.Callable;
import org.armistice.cli.Terminal;
import org.armistice.incident.telling.Correction;
import org.armistice.ledger.keep.Kept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice correct}. */
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    header = "Sets a value in place of what was read of an event.",
    description = {
      "",
      "The reading stays as it is; the value holds until somebody takes it back, also when the report is",
      "read anew. A figure is set with you as its counter."
    },
    sortOptions = false)
public final class CorrectCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "EVENT",
      description = "id of an event, or of an incident with one telling")
  private String event = "";

  @Option(
      names = "--field",
      required = true,
      paramLabel = "FIELD",
      description = "when, where, doer, target, killed, injured or what")
  private Correction.Field field = Correction.Field.WHEN;

  @Option(
      names = "--value",
      required = true,
      paramLabel = "VALUE",
      description =
          "such as 2020-10-10..2020-10-12, \"town: Lashkar Gah, Helmand, Afghanistan\", \"US forces (USA)\", 3")
  private String value = "";

  @Mixin private DecisionOptions decision = new DecisionOptions();

  @Mixin private AnswerOptions form = new AnswerOptions();

  @Mixin private LedgerOptions which = new LedgerOptions();

  @SuppressWarnings("NullAway.Init")
  public CorrectCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    return Faults.told(
        spec,
        which,
        ledger -> {
          Kept kept = decision.keeper(ledger).correct(event, field, value, decision.reason());
          form.write(new Decided("correct " + event, kept), terminal);
          return Faults.DONE;
        });
  }
}
