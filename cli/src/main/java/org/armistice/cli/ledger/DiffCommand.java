package org.armistice.cli.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.cli.Terminal;
import org.armistice.cli.sheet.LedgerSheet;
import org.armistice.cli.sheet.Paper;
import org.armistice.ledger.ask.HistoryQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armistice diff}. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    header = "What the ledger learned between two moments, and why it changed.",
    description = {
      "",
      "Reports that came in and decisions of people, each with the incidents that it made, changed or",
      "ended. A day stands for its beginning in --from and for its end in --to, UTC."
    },
    sortOptions = false)
public final class DiffCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(names = "--from", required = true, paramLabel = "WHEN", description = "not before")
  private String from = "";

  @Option(names = "--to", required = true, paramLabel = "WHEN", description = "not after")
  private String to = "";

  @Option(names = "--most", paramLabel = "N", description = "entries of the log at most (200)")
  private int most = 200;

  @Mixin private AnswerOptions form = new AnswerOptions();

  @Mixin private LedgerOptions which = new LedgerOptions();

  @SuppressWarnings("NullAway.Init")
  public DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    return Faults.answered(
        spec,
        which,
        ledger -> {
          Instant first = FilterOptions.moment(spec, "--from", from, /* end= */ false);
          Instant last = FilterOptions.moment(spec, "--to", to, /* end= */ true);
          form.write(
              new Answered(HistoryQuery.run(ledger.database(), first, last, most)), terminal);
          return Faults.DONE;
        });
  }

  private record Answered(List<HistoryQuery.Step> steps) implements AnswerOptions.Answer {
    @Override
    public List<?> records() {
      return steps.stream().map(Learned::of).toList();
    }

    @Override
    public List<List<String>> rows() {
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("entry", "at (UTC)", "by", "what came", "incident", "change", "how"));
      for (HistoryQuery.Step step : steps) {
        rows.add(
            List.of(
                Long.toString(step.seq()),
                LedgerSheet.moment(step.at()),
                step.who(),
                step.kind() + " " + step.about(),
                step.incident(),
                step.change(),
                String.join("; ", step.what())));
      }
      return rows;
    }

    @Override
    public String words(Paper paper) {
      return LedgerSheet.history(steps, paper);
    }
  }

  /** As JSON has it, with the moment in ISO 8601. */
  private record Learned(
      long entry,
      String at,
      String who,
      String kind,
      String about,
      String reason,
      String incident,
      String change,
      String label,
      List<String> what) {
    static Learned of(HistoryQuery.Step step) {
      return new Learned(
          step.seq(),
          step.at().toString(),
          step.who(),
          step.kind(),
          step.about(),
          step.reason(),
          step.incident(),
          step.change(),
          step.label(),
          step.what());
    }
  }
}
