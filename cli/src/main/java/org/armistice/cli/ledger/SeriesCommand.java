package org.armistice.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.cli.Terminal;
import org.armistice.cli.sheet.LedgerSheet;
import org.armistice.cli.sheet.Paper;
import org.armistice.incident.publicity.Period;
import org.armistice.ledger.ask.SeriesQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armistice series}. */
@Command(
    name = "series",
    mixinStandardHelpOptions = true,
    header =
        "Counts incidents by day, week, month or year; never a zero where nothing was published.",
    description = {
      "",
      "Beside what others count and what they say of the trend, with who publishes only in part."
    },
    sortOptions = false)
public final class SeriesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(names = "--by", paramLabel = "LENGTH", description = "day, week, month or year (month)")
  private Period.Length length = Period.Length.MONTH;

  @Mixin private FilterOptions about = new FilterOptions();

  @Mixin private AnswerOptions form = new AnswerOptions();

  @Mixin private LedgerOptions which = new LedgerOptions();

  @SuppressWarnings("NullAway.Init")
  public SeriesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    return Faults.answered(
        spec,
        which,
        ledger -> {
          SeriesQuery.Answer found = SeriesQuery.run(ledger.database(), about.filter(), length);
          form.write(new Answered(found), terminal);
          return Faults.DONE;
        });
  }

  private record Answered(SeriesQuery.Answer found) implements AnswerOptions.Answer {
    @Override
    public List<?> records() {
      return List.of(found);
    }

    @Override
    public List<List<String>> rows() {
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("from", "to", "incidents", "reports"));
      for (SeriesQuery.Row row : found.rows()) {
        rows.add(
            List.of(
                row.period().first().toString(),
                row.period().last().toString(),
                row.incidents() == null ? "nothing reported" : row.incidents().toString(),
                row.reports() == null ? "" : row.reports().toString()));
      }
      return rows;
    }

    @Override
    public String words(Paper paper) {
      return LedgerSheet.series(found, paper);
    }
  }
}
