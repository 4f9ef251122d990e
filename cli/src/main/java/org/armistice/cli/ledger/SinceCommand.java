package org.armistice.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.cli.Terminal;
import org.armistice.cli.sheet.HappeningSheet;
import org.armistice.cli.sheet.LedgerSheet;
import org.armistice.cli.sheet.Paper;
import org.armistice.incident.publicity.Announced;
import org.armistice.ledger.ask.NoticeQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code armistice since}. */
@Command(
    name = "since",
    mixinStandardHelpOptions = true,
    header = "Announcements of a side in order, with the days between them.",
    description = {
      "",
      "Who made what public and when, which was told to be the first since which, and where publishing",
      "stopped. What happened between two announcements is not known, and nothing is said of it."
    },
    sortOptions = false)
public final class SinceCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Mixin private FilterOptions about = new FilterOptions();

  @Mixin private AnswerOptions form = new AnswerOptions();

  @Mixin private LedgerOptions which = new LedgerOptions();

  @SuppressWarnings("NullAway.Init")
  public SinceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    return Faults.answered(
        spec,
        which,
        ledger -> {
          List<NoticeQuery.Series> found =
              NoticeQuery.run(ledger.database(), about.filter("--text", "--most"));
          form.write(new Answered(found), terminal);
          return Faults.DONE;
        });
  }

  private record Answered(List<NoticeQuery.Series> found) implements AnswerOptions.Answer {
    @Override
    public List<?> records() {
      return found;
    }

    @Override
    public List<List<String>> rows() {
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("side", "announced", "gap in days", "what", "told by"));
      for (NoticeQuery.Series series : found) {
        for (Announced announced : series.announced()) {
          rows.add(
              List.of(
                  series.side(),
                  HappeningSheet.when(announced.when()),
                  announced.gapDays() == null ? "not known" : announced.gapDays().toString(),
                  announced.notices().get(0).subject(),
                  String.join(
                      ", ",
                      announced.notices().stream()
                          .map(notice -> String.valueOf(notice.outlet()))
                          .distinct()
                          .toList())));
        }
      }
      return rows;
    }

    @Override
    public String words(Paper paper) {
      return LedgerSheet.announcements(found, paper);
    }
  }
}
