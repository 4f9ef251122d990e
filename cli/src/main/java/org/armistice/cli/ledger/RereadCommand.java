package org.armistice.cli.ledger;

import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.armistice.cli.Bar;
import org.armistice.cli.Terminal;
import org.armistice.cli.sheet.KeptSheet;
import org.armistice.cli.sheet.Paper;
import org.armistice.ledger.Json;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.keep.Kept;
import org.armistice.ledger.keep.Renewal;
import org.armistice.reading.Reader;
import org.armistice.record.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code armistice ledger reread}. */
@Command(
    name = "reread",
    mixinStandardHelpOptions = true,
    header =
        "Reads kept reports again with this reader, and says what changed in the record and why.",
    description = {
      "",
      "Reports that this reader has read already are left as they are, so a run that was interrupted goes",
      "on where it stopped. The earlier readings stay, with what was known by them. What people corrected,",
      "merged, split and took back stands."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all of them are read by this reader",
      "1:some could not be read and stay as they were; standard error says which and why",
      "2:nothing was done, or the ledger could not go on"
    },
    sortOptions = false)
public final class RereadCommand implements Callable<Integer> {
  private static final int AT_ONCE = 32;

  /** So many are shown one by one where nobody says otherwise. */
  private static final int SHOWN = 20;

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "only reports published on this day or later")
  private @Nullable String since;

  @Option(names = "--report", paramLabel = "ID", description = "only this report")
  private @Nullable String report;

  @Option(names = "--changes", description = "show what changed for each report, however many")
  private boolean changes;

  @Option(names = "--json", description = "JSON Lines, one report each")
  private boolean json;

  @Mixin private LedgerOptions which = new LedgerOptions();

  private int same;
  private int other;
  private int incidents;
  private int failed;

  @SuppressWarnings("NullAway.Init")
  public RereadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    return Faults.told(spec, which, this::all);
  }

  private int all(Ledger ledger) throws InterruptedException {
    Renewal renewal = new Renewal(ledger, LedgerOptions.login(), LedgerOptions.reader());
    List<String> due = renewal.due(day(), report);
    boolean each = changes || due.size() <= SHOWN;
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try (Bar bar = Bar.of("reading again", due.size(), terminal.err())) {
      for (int at = 0; at < due.size(); at += AT_ONCE) {
        List<String> ids = due.subList(at, Math.min(due.size(), at + AT_ONCE));
        List<Reading> readings = read(renewal.taken(ids), workers);
        renewal.again(readings).forEach(kept -> tell(kept, each));
        ids.forEach(id -> bar.step());
      }
    } finally {
      workers.shutdownNow();
    }
    sum(due.size(), each);
    return failed == 0 ? Faults.DONE : same + other == 0 ? Faults.NOTHING_DONE : Faults.SOME_FAILED;
  }

  private @Nullable LocalDate day() {
    try {
      return since == null ? null : LocalDate.parse(since);
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(), "--since: \"%s\" is no day; write it as 2020-10-12".formatted(since));
    }
  }

  /** A fault of ours on one report must not keep the others from being read. */
  private List<Reading> read(List<Renewal.OnShelf> taken, ExecutorService workers)
      throws InterruptedException {
    List<Future<Reading>> ahead = new ArrayList<>();
    for (Renewal.OnShelf kept : taken) {
      ahead.add(workers.submit(() -> LoadedReader.READER.read(kept.report(), kept.text())));
    }
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < ahead.size(); i++) {
      try {
        readings.add(ahead.get(i).get());
      } catch (ExecutionException e) {
        failed++;
        err(
            "A201 %s: the reader failed on this report (%s); it stays as it was read before; please file it as a fault"
                .formatted(taken.get(i).report().id(), e.getCause()));
      }
    }
    return readings;
  }

  private void err(String message) {
    spec.commandLine().getErr().println("armistice: " + message);
    spec.commandLine().getErr().flush();
  }

  private void tell(Kept kept, boolean each) {
    same += kept.news() ? 0 : 1;
    other += kept.news() ? 1 : 0;
    incidents += kept.changes().size();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.write(kept));
    } else if (each && kept.news()) {
      out.print(
          KeptSheet.of("read again", kept, new Paper(terminal.width(), terminal.colour(), false)));
    }
    out.flush();
  }

  private void sum(int due, boolean each) {
    if (!json) {
      PrintWriter out = spec.commandLine().getOut();
      out.println(
          due == 0
              ? "this reader has read all of them already"
              : String.format(
                  Locale.ROOT,
                  "%d read otherwise than before, %d as before, %d changes to incidents%s",
                  other,
                  same,
                  incidents,
                  each ? "" : "; armistice diff shows them"));
      out.flush();
    }
  }

  /** Loaded at its first use. */
  private static final class LoadedReader {
    static final Reader READER = Reader.load();

    private LoadedReader() {}
  }
}
