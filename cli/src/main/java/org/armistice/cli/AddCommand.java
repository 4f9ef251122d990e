package org.armistice.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.armistice.cli.ledger.LedgerOptions;
import org.armistice.cli.sheet.KeptSheet;
import org.armistice.cli.sheet.Paper;
import org.armistice.intake.Intake;
import org.armistice.intake.IntakeException;
import org.armistice.intake.Mapping;
import org.armistice.intake.Source;
import org.armistice.intake.Sources;
import org.armistice.ledger.Json;
import org.armistice.ledger.LedgerException;
import org.armistice.ledger.keep.Arrival;
import org.armistice.ledger.keep.Kept;
import org.armistice.record.ContentId;
import org.armistice.record.Entry;
import org.armistice.record.Reading;
import org.armistice.record.Report;
import org.jspecify.annotations.Nullable;
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

  /** So many are looked up in the ledger at once. */
  private static final int LOOKED_UP = 500;

  private final Terminal terminal;

  /** Bytes of reports that are being read, by their SHA-256. */
  private final Map<String, byte[]> bytes = new ConcurrentHashMap<>();

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "files, folders, or - for standard input; see armistice formats")
  private List<String> names = List.of();

  @Mixin private MetadataOptions metadata = new MetadataOptions();

  @Mixin private KnowledgeOptions with = new KnowledgeOptions();

  @Mixin private LedgerOptions which = new LedgerOptions();

  @Option(
      names = "--sensitivity",
      paramLabel = "WHO",
      description = "public, restricted or sealed; a sealed report never leaves in an export")
  private Report.Sensitivity sensitivity = Report.Sensitivity.PUBLIC;

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
    Knowledge knowledge = with.load();
    Intake intake;
    List<Named> named;
    try {
      intake = Intake.with(metadata.metadata());
      named = named(metadata.mapping());
    } catch (IntakeException e) {
      err.println("armistice: " + e.getMessage());
      return Tally.NOTHING_DONE;
    }
    Told told = new Told(changes || named.size() <= SHOWN);
    int threads = Runtime.getRuntime().availableProcessors();
    try (Tally tally = new Tally(err, named.size(), terminal.err());
        Adding adding = new Adding(which::open, told::acknowledge, knowledge.actors())) {
      List<Callable<Source>> sources = unread(named, adding, tally, told);
      if (!sources.isEmpty()) {
        new Readings(intake, knowledge, threads)
            .each(
                sources,
                outcome -> tally.take(outcome, (source, reading) -> add(source, reading, adding)));
      }
      adding.finish();
      told.sum();
      return tally.exitCode();
    } catch (LedgerException e) {
      err.println("armistice: " + e.getMessage());
      told.sum();
      return Tally.NOTHING_DONE;
    }
  }

  private void add(String source, Reading reading, Adding adding) {
    byte[] read = bytes.remove(reading.report().sha256());
    if (read == null) {
      // the same bytes came twice in this run, and the first of them is on its way
      return;
    }
    try {
      adding.add(source, new Arrival(read, as(sensitivity, reading)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Reading as(Report.Sensitivity sensitivity, Reading reading) {
    if (sensitivity == Report.Sensitivity.PUBLIC) {
      return reading;
    }
    Report old = reading.report();
    Report report = old.as(sensitivity);
    List<Entry> entries = new ArrayList<>(reading.entries());
    entries.set(entries.indexOf(old), report);
    return new Reading(reading.text(), entries);
  }

  /** A source, or why there is none. */
  private record Named(@Nullable Source source, @Nullable IntakeException refused) {}

  private List<Named> named(Mapping mapping) {
    List<Named> named = new ArrayList<>();
    for (String name : names) {
      try {
        Sources.of(name, System.in, mapping).forEach(source -> named.add(new Named(source, null)));
      } catch (IntakeException e) {
        named.add(new Named(null, e));
      }
    }
    return named;
  }

  /**
   * What has to be read: a run that was interrupted goes on where it stopped, and does not read
   * again what the ledger holds.
   */
  private List<Callable<Source>> unread(List<Named> named, Adding adding, Tally tally, Told told) {
    List<Callable<Source>> unread = new ArrayList<>();
    for (int at = 0; at < named.size(); at += LOOKED_UP) {
      List<Named> part = named.subList(at, Math.min(named.size(), at + LOOKED_UP));
      Map<Named, String> sums = new IdentityHashMap<>();
      part.forEach(each -> sum(each).ifPresent(sum -> sums.put(each, sum)));
      Set<String> held = adding.held(sums.values());
      for (Named each : part) {
        String sum = sums.get(each);
        Source source = each.source();
        if (source != null && sum != null && held.contains(sum)) {
          tally.knownAlready();
          told.acknowledge(
              source.name(),
              Kept.already(
                  ContentId.of("report", sum), "in the ledger already; nothing was added"));
        } else {
          unread.add(() -> remembered(each));
        }
      }
    }
    return unread;
  }

  /**
   * Not of what streams in, which can be read once. One that cannot be read says so in its turn.
   */
  private static Optional<String> sum(Named named) {
    Source source = named.source();
    if (source == null || source instanceof Source.Stream) {
      return Optional.empty();
    }
    try {
      return Optional.of(ContentId.sha256(source.bytes()));
    } catch (IntakeException e) {
      return Optional.empty();
    }
  }

  /** The bytes are kept beside the reading: the ledger keeps them as they came in. */
  private Source remembered(Named named) throws IntakeException {
    Source source = named.source();
    if (source == null) {
      throw Objects.requireNonNull(named.refused());
    }
    byte[] read = source.bytes();
    bytes.put(ContentId.sha256(read), read);
    return source instanceof Source.File || source instanceof Source.Stream
        ? new Source.Stream(source.name(), new ByteArrayInputStream(read))
        : source;
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
