package org.armistice.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.armistice.cli.ledger.LedgerOptions;
import org.armistice.cli.sheet.Paper;
import org.armistice.cli.sheet.ReadingSheet;
import org.armistice.intake.Intake;
import org.armistice.intake.IntakeException;
import org.armistice.intake.Source;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.LedgerException;
import org.armistice.ledger.keep.Arrival;
import org.armistice.ledger.postgres.Home;
import org.armistice.record.ContentId;
import org.armistice.record.Reading;
import org.armistice.server.Console;
import org.armistice.server.Settings;
import org.armistice.stories.Stories;
import org.armistice.stories.StoryReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armistice demo}. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Reads the sample reports that ship with Armistice and opens the console on them.",
    description = {
      "",
      "The samples are written in our own words about public facts; the outlets of the stories among"
          + " them do not exist. They go into a ledger of their own, apart from yours.",
      "With --text the record of the samples is shown in the terminal instead."
    },
    sortOptions = false)
final class DemoCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(names = "--text", description = "show the first sample here, and the others in short")
  private boolean text;

  @Option(names = "--full", description = "show every sample here, in full")
  private boolean full;

  @Option(names = "--json", description = "all samples as JSON Lines")
  private boolean json;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "of the console (8080, else a free one)")
  private int port = 8080;

  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      description = "where the ledger of the samples lies (demo in that of your own ledger)")
  private @Nullable String home;

  @SuppressWarnings("NullAway.Init")
  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (text || full || json) {
      return shown();
    }
    Home folder =
        home == null
            ? new Home(Home.of(null).folder().resolve("demo"))
            : new Home(Path.of(home).toAbsolutePath().normalize());
    try (Ledger ledger = Ledger.in(folder, Clock.systemUTC())) {
      int code = loaded(folder);
      if (code == Tally.NOTHING_DONE) {
        return code;
      }
      try (Console console = console(ledger)) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("The console is at " + console.address() + "   (Ctrl-C ends it)");
        out.println("The samples in the terminal: armistice demo --text");
        out.println("A ledger of your own:        armistice add FILE..., then armistice serve");
        out.flush();
        Serving.untilEnded(console);
      }
      return 0;
    } catch (Console.AddressException | LedgerException e) {
      spec.commandLine().getErr().println("armistice: " + e.getMessage());
      return Tally.NOTHING_DONE;
    }
  }

  private Console console(Ledger ledger) throws Console.AddressException {
    try {
      return serve(ledger, port);
    } catch (Console.AddressException e) {
      if (spec.commandLine().getParseResult().hasMatchedOption("--port")) {
        throw e;
      }
      return serve(ledger, 0);
    }
  }

  private static Console serve(Ledger ledger, int port) throws Console.AddressException {
    return Console.serve(
        ledger,
        Serving.with(Knowledge.SHIPPED),
        new Settings(
            "127.0.0.1",
            port,
            /* accounts= */ false,
            LedgerOptions.login(),
            LedgerOptions.reader()));
  }

  /** A sample as bytes, so that those that are in the ledger already need not be read again. */
  private record Sample(String name, byte[] bytes) {
    String sum() {
      return ContentId.sha256(bytes);
    }

    Source source() {
      return new Source.Stream(name, new ByteArrayInputStream(bytes));
    }
  }

  /** Puts what is not in it yet into the ledger of the samples. */
  private int loaded(Home folder) throws InterruptedException {
    List<Sample> samples = samples();
    Map<String, byte[]> bytes = new ConcurrentHashMap<>();
    samples.forEach(sample -> bytes.put(sample.sum(), sample.bytes()));
    PrintWriter err = spec.commandLine().getErr();
    try (Tally tally = new Tally(err, samples.size(), terminal.err());
        Adding adding =
            new Adding(() -> Ledger.in(folder, Clock.systemUTC()), (source, kept) -> {}, null)) {
      List<Callable<Source>> unread = new ArrayList<>();
      Set<String> held = adding.held(samples.stream().map(Sample::sum).toList());
      for (Sample sample : samples) {
        if (held.contains(sample.sum())) {
          tally.knownAlready();
        } else {
          unread.add(sample::source);
        }
      }
      if (!unread.isEmpty()) {
        new Readings(Intake.plain(), Knowledge.SHIPPED, Runtime.getRuntime().availableProcessors())
            .each(
                unread,
                outcome ->
                    tally.take(outcome, (source, reading) -> add(source, reading, bytes, adding)));
      }
      adding.finish();
      return tally.exitCode();
    }
  }

  private static void add(
      String source, Reading reading, Map<String, byte[]> bytes, Adding adding) {
    byte[] read = bytes.get(reading.report().sha256());
    if (read == null) {
      throw new IllegalStateException("the sample " + source + " is not as it was a moment ago");
    }
    try {
      adding.add(source, new Arrival(read, reading));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    for (String name : Samples.names()) {
      try {
        samples.add(new Sample("sample " + name, Samples.source(name).bytes()));
      } catch (IntakeException e) {
        throw new IllegalStateException("the sample " + name + " cannot be read", e);
      }
    }
    for (String story : Stories.names()) {
      for (StoryReport report : Stories.named(story).reports()) {
        samples.add(
            new Sample(
                "story %s, report %d".formatted(story, report.number()),
                report.file().getBytes(StandardCharsets.UTF_8)));
      }
    }
    return samples;
  }

  private int shown() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    List<Callable<Source>> sources = new ArrayList<>();
    for (String name : Samples.names()) {
      sources.add(() -> Samples.source(name));
    }
    Paper paper = new Paper(terminal.width(), terminal.colour(), /* rules= */ false);
    Output output = json ? Output.jsonLines(out) : new Show(out, paper, full);
    try (Tally tally = new Tally(spec.commandLine().getErr(), sources.size(), terminal.err())) {
      new Readings(Intake.plain(), Knowledge.SHIPPED, Runtime.getRuntime().availableProcessors())
          .each(sources, outcome -> tally.take(outcome, output));
      if (!json) {
        out.println();
        out.println("Now one of your own:    armistice read FILE --published DATE --zone ZONE");
        out.println("Every sample in full:   armistice demo --full");
        out.println("The same in a console:  armistice demo");
      }
      return tally.exitCode();
    }
  }

  /** The first sample in full, the others in short. */
  private static final class Show implements Output {
    private final PrintWriter out;
    private final Paper paper;
    private final boolean full;
    private boolean first = true;

    Show(PrintWriter out, Paper paper, boolean full) {
      this.out = out;
      this.paper = paper;
      this.full = full;
    }

    @Override
    public void write(String source, Reading reading) {
      String sheet =
          first || full ? ReadingSheet.full(reading, paper) : ReadingSheet.summary(reading, paper);
      out.write("=".repeat(paper.width()) + "\n" + source + "\n\n" + sheet + "\n");
      out.flush();
      first = false;
    }
  }
}
