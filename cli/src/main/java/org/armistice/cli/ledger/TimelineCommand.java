package org.armistice.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.armistice.cli.Terminal;
import org.armistice.cli.sheet.HappeningSheet;
import org.armistice.cli.sheet.LedgerSheet;
import org.armistice.cli.sheet.Paper;
import org.armistice.ledger.ask.TimelineQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code armistice timeline}. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    header = "What happened, was announced and was signed, in order.",
    description = {
      "",
      "An announcement stands at its own day, never at that of what it announces."
    },
    sortOptions = false)
public final class TimelineCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Mixin private FilterOptions about = new FilterOptions();

  @Mixin private AnswerOptions form = new AnswerOptions();

  @Mixin private LedgerOptions which = new LedgerOptions();

  @SuppressWarnings("NullAway.Init")
  public TimelineCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    return Faults.answered(
        spec,
        which,
        ledger -> {
          List<TimelineQuery.Line> found = TimelineQuery.run(ledger.database(), about.filter());
          form.write(new Answered(found), terminal);
          return Faults.DONE;
        });
  }

  private record Answered(List<TimelineQuery.Line> found) implements AnswerOptions.Answer {
    @Override
    public List<?> records() {
      return found;
    }

    @Override
    public List<List<String>> rows() {
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("when", "clock", "what", "sources", "id"));
      for (TimelineQuery.Line line : found) {
        rows.add(
            List.of(
                HappeningSheet.when(line.window()),
                line.clock().name().toLowerCase(Locale.ROOT),
                line.label(),
                String.join(", ", line.sources()),
                line.id()));
      }
      return rows;
    }

    @Override
    public String words(Paper paper) {
      return LedgerSheet.timeline(found, paper);
    }
  }
}
