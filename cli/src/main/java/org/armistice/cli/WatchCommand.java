package org.armistice.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.armistice.cli.sheet.KeptSheet;
import org.armistice.cli.sheet.Paper;
import org.armistice.intake.Intake;
import org.armistice.intake.IntakeException;
import org.armistice.intake.fetch.FetchLimits;
import org.armistice.intake.fetch.Fetcher;
import org.armistice.intake.fetch.Polite;
import org.armistice.intake.watch.FeedWatch;
import org.armistice.intake.watch.FolderWatch;
import org.armistice.intake.watch.Look;
import org.armistice.intake.watch.Watched;
import org.armistice.ledger.Json;
import org.armistice.ledger.LedgerException;
import org.armistice.ledger.keep.Kept;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice watch}. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Looks at feeds and folders again and again, and adds what is new to the ledger.",
    description = {
      "",
      "Runs until it is stopped with ctrl-C, and goes on where it stopped when it is started again."
          + " A feed",
      "that fails is asked more and more seldom, down to once a day. No address in a private network"
          + " is asked,",
      "after a redirect neither, unless --allow-host names its host."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all that was new is in the ledger",
      "1:some could not be fetched or read; standard error says which and why",
      "2:nothing could be looked at, or the ledger could not go on"
    },
    footer = {
      "",
      "Examples:",
      "  armistice watch https://example.org/news.rss incoming/ --every 30m",
      "  armistice watch https://example.org/news.rss --once      (from cron)"
    },
    sortOptions = false)
final class WatchCommand implements Callable<Integer> {
  /** Nobody's server is asked more often. */
  private static final Duration OFTENEST = Duration.ofSeconds(10);

  /** How long ctrl-C waits for the reports that are being read. */
  private static final long ENDING_SECONDS = 60;

  private final Terminal terminal;
  private final CountDownLatch stopping = new CountDownLatch(1);

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FEED|FOLDER",
      description = "addresses of RSS or Atom feeds (http, https), and folders")
  private List<String> names = List.of();

  @Option(names = "--once", description = "look once and end, as for cron")
  private boolean once;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = Spans.class,
      description = "how often, such as 30s, 15m, 2h or 1d (15m where nothing is said)")
  private Duration every = Duration.ofMinutes(15);

  @Option(
      names = "--still",
      paramLabel = "TIME",
      converter = Spans.class,
      description = "a file is read when it did not change for so long (2s)")
  private Duration still = Duration.ofSeconds(2);

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description = "a host that may be in a private network; can be given again")
  private List<String> allowed = new ArrayList<>();

  @Option(
      names = "--user-agent",
      paramLabel = "TEXT",
      description = "who asks, as servers are told; give a way to reach you")
  private @Nullable String agent;

  @Mixin private ArrivalOptions arriving = new ArrivalOptions();

  @Option(names = "--json", description = "JSON Lines, one report each")
  private boolean json;

  @SuppressWarnings("NullAway.Init")
  WatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What came of one report, as JSON has it. */
  private record Line(String time, String watched, String source, Kept kept) {}

  /** What came of one look: of the look itself, or of a report of it. */
  private enum Came {
    WELL,
    SOME_FAILED,
    FAILED
  }

  @Override
  public Integer call() throws InterruptedException {
    if (every.compareTo(OFTENEST) < 0) {
      throw new ParameterException(
          spec.commandLine(), "--every: at least " + OFTENEST.toSeconds() + "s");
    }
    Knowledge knowledge = arriving.knowledge();
    CountDownLatch ended = new CountDownLatch(1);
    Thread ending = new Thread(() -> end(ended), "watch-end");
    Runtime.getRuntime().addShutdownHook(ending);
    try (Polite fetcher =
        new Polite(new Fetcher(agent(), Set.copyOf(allowed), FetchLimits.usual()))) {
      Intake intake = Intake.with(arriving.metadata().metadata());
      int threads = Runtime.getRuntime().availableProcessors();
      return watch(watched(fetcher), knowledge, new Readings(intake, knowledge, threads));
    } catch (IntakeException e) {
      err("armistice: " + e.getMessage());
      return Tally.NOTHING_DONE;
    } finally {
      ended.countDown();
      if (stopping.getCount() > 0) {
        Runtime.getRuntime().removeShutdownHook(ending);
      }
    }
  }

  /** Lets what is being written be written. */
  private void end(CountDownLatch ended) {
    stopping.countDown();
    try {
      ended.await(ENDING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String agent() {
    return agent == null ? Version.agent() : agent;
  }

  private List<Watched> watched(Polite fetcher) throws IntakeException {
    Path state = arriving.ledger().home().folder().resolve("watch");
    String address = arriving.ledger().address();
    String ledger = address == null ? arriving.ledger().home().folder().toString() : address;
    List<Watched> watched = new ArrayList<>();
    Set<String> different = new LinkedHashSet<>(names);
    for (String name : different) {
      if (name.matches("(?i)https?://.*")) {
        watched.add(new FeedWatch(name, fetcher, state, ledger, every));
      } else if (Files.isDirectory(Path.of(name))) {
        Path folder = Path.of(name);
        watched.add(
            new FolderWatch(folder, arriving.metadata().mapping(), state, ledger, every, still));
      } else {
        throw new ParameterException(
            spec.commandLine(),
            "\"%s\" is no folder and no http or https address; armistice add takes single files"
                .formatted(name));
      }
    }
    return watched;
  }

  private int watch(List<Watched> watched, Knowledge knowledge, Readings readings)
      throws InterruptedException {
    int well = 0;
    int failed = 0;
    while (true) {
      for (Watched each : watched) {
        Instant now = Instant.now();
        boolean due = !each.next().isAfter(now) || once && each.askedOnce();
        if (!due && once) {
          say(
              each,
              each.next().equals(Instant.MAX)
                  ? "gone for good"
                  : "left alone until " + each.next());
        }
        if (due && stopping.getCount() > 0) {
          Came came = look(each, now, knowledge, readings);
          well += came == Came.FAILED ? 0 : 1;
          failed += came == Came.WELL ? 0 : 1;
        }
      }
      Instant next =
          watched.stream().map(Watched::next).min(Instant::compareTo).orElse(Instant.MAX);
      if (once || next.equals(Instant.MAX)) {
        return failed == 0 ? Tally.DONE : well > 0 ? Tally.SOME_SKIPPED : Tally.NOTHING_DONE;
      }
      Duration left = Duration.between(Instant.now(), next);
      // at least a second, so that what cannot be remembered is not looked at without end
      long wait = Math.max(1_000, left.toMillis());
      if (stopping.await(wait, TimeUnit.MILLISECONDS)) {
        return Tally.DONE;
      }
    }
  }

  private Came look(Watched each, Instant now, Knowledge knowledge, Readings readings)
      throws InterruptedException {
    Look look = each.look(now);
    look.faults().forEach(fault -> err("armistice: " + fault));
    say(each, look.note());
    boolean nothing = look.sources().isEmpty();
    Came came = nothing && !look.faults().isEmpty() ? Came.FAILED : Came.WELL;
    try {
      int refused = nothing ? 0 : add(each, look, knowledge, readings);
      look.keep();
      return came == Came.WELL && (refused > 0 || !look.faults().isEmpty())
          ? Came.SOME_FAILED
          : came;
    } catch (LedgerException e) {
      // nothing is remembered, so that the next look finds it again
      err("armistice: " + e.getMessage());
      each.postpone(now.plus(every));
      return Came.FAILED;
    } catch (UncheckedIOException e) {
      err(
          "armistice: A140 %s: what was seen cannot be remembered (%s); check who may write there"
              .formatted(each.name(), e.getCause()));
      each.postpone(now.plus(every));
      return Came.SOME_FAILED;
    }
  }

  /** How many could not be read. */
  private int add(Watched each, Look look, Knowledge knowledge, Readings readings)
      throws InterruptedException {
    List<Arriving.Named> named =
        look.sources().stream().map(source -> new Arriving.Named(source, null)).toList();
    PrintWriter err = spec.commandLine().getErr();
    try (Tally tally = new Tally(err, named.size(), false);
        Adding adding =
            new Adding(
                arriving.ledger()::open,
                (source, kept) -> acknowledge(each.name(), source, kept),
                knowledge.actors())) {
      new Arriving(adding, arriving.sensitivity())
          .read(named, readings, tally, (source, kept) -> acknowledge(each.name(), source, kept));
      adding.finish();
      return tally.refused();
    }
  }

  private synchronized void acknowledge(String watched, String source, Kept kept) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.write(new Line(Instant.now().toString(), watched, source, kept)));
    } else if (kept.news()) {
      out.print(KeptSheet.of(source, kept, new Paper(terminal.width(), terminal.colour(), false)));
    }
    out.flush();
  }

  private void say(Watched each, String note) {
    if (!json) {
      PrintWriter out = spec.commandLine().getOut();
      out.println(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + each.name() + ": " + note);
      out.flush();
    }
  }

  private void err(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(line);
    err.flush();
  }
}
