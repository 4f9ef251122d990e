package org.armistice.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.armistice.cli.Terminal;
import org.armistice.cli.sheet.LedgerSheet;
import org.armistice.cli.sheet.Paper;
import org.armistice.incident.happening.Happening;
import org.armistice.ledger.ask.EntryQuery;
import org.armistice.ledger.ask.Filter;
import org.armistice.ledger.ask.IncidentQuery;
import org.armistice.record.Claim;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armistice ledger claims}. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    header = "Who says what, across all reports of the ledger.",
    description = {
      "",
      "By speaker (--who), day on which it was said (--from, --to), place of what it is about (--place),",
      "words (--text), or of one incident (--incident)."
    },
    sortOptions = false)
public final class ClaimsOfLedgerCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(
      names = "--incident",
      paramLabel = "ID",
      description = "only what is said of this incident")
  private @Nullable String incident;

  @Mixin private FilterOptions about = new FilterOptions();

  @Mixin private AnswerOptions form = new AnswerOptions();

  @Mixin private LedgerOptions which = new LedgerOptions();

  @SuppressWarnings("NullAway.Init")
  public ClaimsOfLedgerCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    return Faults.answered(
        spec,
        which,
        ledger -> {
          Filter filter = about.filter("--what");
          String of = incident;
          Happening happening =
              of == null ? null : IncidentQuery.byId(ledger.database(), of, filter).happening();
          List<EntryQuery.Found> found =
              EntryQuery.run(ledger.database(), "claim", filter, happening);
          form.write(new Answered(found), terminal);
          return Faults.DONE;
        });
  }

  private record Answered(List<EntryQuery.Found> found) implements AnswerOptions.Answer {
    @Override
    public List<?> records() {
      return found;
    }

    @Override
    public List<List<String>> rows() {
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("said", "speaker", "act", "what", "outlet", "report"));
      for (EntryQuery.Found each : found) {
        Claim claim = (Claim) each.entry();
        rows.add(
            List.of(
                each.latest() == null ? "not stated" : each.latest().toString(),
                claim.speaker().label(),
                claim.act().name().toLowerCase(Locale.ROOT),
                String.join(" ", claim.content().stream().map(span -> span.text()).toList()),
                String.valueOf(each.outlet()),
                each.report()));
      }
      return rows;
    }

    @Override
    public String words(Paper paper) {
      return LedgerSheet.claims(found, paper);
    }
  }
}
