package org.armistice.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.armistice.cli.Terminal;
import org.armistice.cli.sheet.LedgerSheet;
import org.armistice.cli.sheet.Paper;
import org.armistice.ledger.ask.DisputeQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code armistice disputes}. */
@Command(
    name = "disputes",
    mixinStandardHelpOptions = true,
    header = "What reports and parties contradict each other on, and who says what.",
    description = {
      "",
      "Whether it happened, who did it, how many were harmed, and how it stands to an agreement. Never",
      "who is right."
    },
    sortOptions = false)
public final class DisputesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Mixin private FilterOptions about = new FilterOptions();

  @Mixin private AnswerOptions form = new AnswerOptions();

  @Mixin private LedgerOptions which = new LedgerOptions();

  @SuppressWarnings("NullAway.Init")
  public DisputesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    return Faults.answered(
        spec,
        which,
        ledger -> {
          List<DisputeQuery.Matter> found = DisputeQuery.run(ledger.database(), about.filter());
          form.write(new Answered(found), terminal);
          return Faults.DONE;
        });
  }

  private record Answered(List<DisputeQuery.Matter> found) implements AnswerOptions.Answer {
    @Override
    public List<?> records() {
      return found;
    }

    @Override
    public List<List<String>> rows() {
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("subject", "kind", "sides", "incident"));
      for (DisputeQuery.Matter matter : found) {
        rows.add(
            List.of(
                matter.subject(),
                matter.kinds().toString().toLowerCase(Locale.ROOT),
                String.join("; ", matter.sides()),
                matter.incident() == null ? "" : matter.incident()));
      }
      return rows;
    }

    @Override
    public String words(Paper paper) {
      return LedgerSheet.disputes(found, paper);
    }
  }
}
