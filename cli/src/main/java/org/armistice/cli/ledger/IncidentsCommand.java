package org.armistice.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.armistice.cli.Terminal;
import org.armistice.cli.sheet.HappeningSheet;
import org.armistice.cli.sheet.Paper;
import org.armistice.incident.happening.Happening;
import org.armistice.ledger.ask.Filter;
import org.armistice.ledger.ask.IncidentQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice incidents}. */
@Command(
    name = "incidents",
    mixinStandardHelpOptions = true,
    header = "Shows incidents with everything that is told of them.",
    description = {
      "",
      "By when, where, who, what and in which words; or one by its id. Rival values stand side by side",
      "and are never added up. What is not stated is said to be so."
    },
    sortOptions = false)
public final class IncidentsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "ids of incidents or events, or how they begin")
  private List<String> ids = List.of();

  @Mixin private FilterOptions about = new FilterOptions();

  @Mixin private AnswerOptions form = new AnswerOptions();

  @Mixin private LedgerOptions which = new LedgerOptions();

  @SuppressWarnings("NullAway.Init")
  public IncidentsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    return Faults.answered(
        spec,
        which,
        ledger -> {
          Filter filter = about.filter();
          List<IncidentQuery.Linked> found =
              ids.isEmpty()
                  ? IncidentQuery.linked(ledger.database(), filter)
                  : ids.stream()
                      .map(id -> IncidentQuery.byId(ledger.database(), id, filter))
                      .toList();
          List<HappeningSheet.Shown> shown =
              found.stream()
                  .map(each -> new HappeningSheet.Shown(each.happening(), each.links()))
                  .toList();
          form.write(new Shown(shown), terminal);
          return Faults.DONE;
        });
  }

  private record Shown(List<HappeningSheet.Shown> shown) implements AnswerOptions.Answer {
    @Override
    public List<?> records() {
      return shown;
    }

    @Override
    public List<List<String>> rows() {
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("incident", "when", "where", "what", "reports", "standing"));
      for (HappeningSheet.Shown each : shown) {
        Happening happening = each.happening();
        long reports =
            happening.members().stream().map(member -> member.report()).distinct().count();
        rows.add(
            List.of(
                happening.id(),
                HappeningSheet.when(happening.window()),
                HappeningSheet.where(happening.where()),
                happening.label(),
                Long.toString(reports),
                happening.standing().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
      }
      return rows;
    }

    @Override
    public String words(Paper paper) {
      return HappeningSheet.of(shown, paper);
    }
  }
}
