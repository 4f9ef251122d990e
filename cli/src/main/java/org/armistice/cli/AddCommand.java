package org.armistice.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.armistice.cli.sheet.KeptSheet;
import org.armistice.cli.sheet.Paper;
import org.armistice.intake.Intake;
import org.armistice.intake.IntakeException;
import org.armistice.intake.Mapping;
import org.armistice.intake.Sources;
import org.armistice.ledger.Json;
import org.armistice.ledger.LedgerException;
import org.armistice.ledger.keep.Kept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice add}. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header =
        "Reads reports, keeps them in the ledger, and says what changed in the record and why.",
    description = {
      "",
      "Takes what armistice read takes. A report that is acknowledged is on disk; adding it again"
          + " adds",
      "nothing. An interrupted run can be started again as it was."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all reports are in the ledger",
      "1:some could not be read and were skipped; standard error says which and why",
      "2:nothing was added, or the ledger could not go on"
    },
    footer = {"", "Example:", "  armistice add reports/ && armistice incidents --place Helmand"},
    sortOptions = false)
final class AddCommand implements Callable<Integer> {
  /** So many are shown one by one where nobody says otherwise. */
  private static final int SHOWN = 20;

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "files, folders, or - for standard input; see armistice formats")
  private List<String> names = List.of();

  @Mixin private ArrivalOptions arriving = new ArrivalOptions();

  @Option(names = "--changes", description = "show what changed for each report, however many")
  private boolean changes;

  @Option(names = "--json", description = "JSON Lines, one report each")
  private boolean json;

  @SuppressWarnings("NullAway.Init")
  AddCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What came of one report, as JSON has it. */
  private record Line(String source, Kept kept) {}

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    Knowledge knowledge = arriving.knowledge();
    Intake intake;
    List<Arriving.Named> named;
    try {
      intake = Intake.with(arriving.metadata().metadata());
      named = named(arriving.metadata().mapping());
    } catch (IntakeException e) {
      err.println("armistice: " + e.getMessage());
      return Tally.NOTHING_DONE;
    }
    Told told = new Told(changes || named.size() <= SHOWN);
    int threads = Runtime.getRuntime().availableProcessors();
    try (Tally tally = new Tally(err, named.size(), terminal.err());
        Adding adding =
            new Adding(arriving.ledger()::open, told::acknowledge, knowledge.actors())) {
      new Arriving(adding, arriving.sensitivity())
          .read(named, new Readings(intake, knowledge, threads), tally, told::acknowledge);
      adding.finish();
      told.sum();
      return tally.exitCode();
    } catch (LedgerException e) {
      err.println("armistice: " + e.getMessage());
      told.sum();
      return Tally.NOTHING_DONE;
    }
  }

  private List<Arriving.Named> named(Mapping mapping) {
    List<Arriving.Named> named = new ArrayList<>();
    for (String name : names) {
      try {
        Sources.of(name, System.in, mapping)
            .forEach(source -> named.add(new Arriving.Named(source, null)));
      } catch (IntakeException e) {
        named.add(new Arriving.Named(null, e));
      }
    }
    return named;
  }

  /** Says what came of each report as soon as it is on disk. */
  private final class Told {
    private final boolean each;
    private int added;
    private int known;
    private int incidents;

    Told(boolean each) {
      this.each = each;
    }

    synchronized void acknowledge(String source, Kept kept) {
      PrintWriter out = spec.commandLine().getOut();
      added += kept.news() ? 1 : 0;
      known += kept.news() ? 0 : 1;
      incidents += kept.changes().size();
      if (json) {
        out.println(Json.write(new Line(source, kept)));
      } else if (each) {
        out.print(
            KeptSheet.of(source, kept, new Paper(terminal.width(), terminal.colour(), false)));
      }
      out.flush();
    }

    synchronized void sum() {
      if (!json) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(
            String.format(
                Locale.ROOT,
                "%d added, %d in the ledger already, %d changes to incidents%s",
                added,
                known,
                incidents,
                each ? "" : "; armistice diff shows them"));
        out.flush();
      }
    }
  }
}
