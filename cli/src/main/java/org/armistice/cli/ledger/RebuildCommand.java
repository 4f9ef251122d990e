package org.armistice.cli.ledger;

import java.util.concurrent.Callable;
import org.armistice.cli.Bar;
import org.armistice.cli.Terminal;
import org.armistice.ledger.keep.Kept;
import org.armistice.ledger.keep.Renewal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armistice ledger rebuild}. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    header = "Makes all that is derived anew from the readings and the decisions.",
    description = {
      "",
      "Where the rules are as they were, the record is the same as before, to the byte. Where this",
      "Armistice has other rules, each incident that differs has a new revision, whose reason is the rule",
      "change; what was known before stays known. All of it or nothing: a rebuild that is interrupted",
      "leaves the ledger as it was. Others can read meanwhile, and wait with adding."
    },
    sortOptions = false)
public final class RebuildCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(names = "--changes", description = "show each change, however many")
  private boolean changes;

  @Mixin private AnswerOptions form = new AnswerOptions();

  @Mixin private LedgerOptions which = new LedgerOptions();

  @SuppressWarnings("NullAway.Init")
  public RebuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    return Faults.toldAsItIs(
        spec,
        which,
        ledger -> {
          Renewal renewal = new Renewal(ledger, LedgerOptions.login(), LedgerOptions.reader());
          Kept kept;
          try (Bar bar = Bar.of("rebuilding", Bar.UNKNOWN, terminal.err())) {
            kept = renewal.rebuilt(bar::at);
          }
          form.write(new Decided("rebuild", changes ? kept : kept.shortened()), terminal);
          return Faults.DONE;
        });
  }
}
