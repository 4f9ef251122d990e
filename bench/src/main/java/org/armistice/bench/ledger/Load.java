package org.armistice.bench.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.armistice.intake.Intake;
import org.armistice.intake.IntakeException;
import org.armistice.intake.ReportText;
import org.armistice.intake.Source;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.keep.Arrival;
import org.armistice.ledger.keep.Keeper;
import org.armistice.ledger.postgres.Home;
import org.armistice.ledger.postgres.PrivatePostgres;
import org.armistice.reading.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code armistice bench load}: adds many invented reports, reading included, and tells how fast,
 * what each costs the ledger as it grows, and how long each question takes at the end.
 */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Fills a ledger with invented reports and measures adding and asking.")
public final class Load implements Callable<Integer> {
  private static final int AT_ONCE = 32;
  private static final int STEP = 1000;

  /**
   * Of each step, so many are written while nothing is read, to see what the ledger alone costs.
   */
  private static final int ALONE = 192;

  @Spec private CommandSpec spec;

  @Option(names = "--reports", defaultValue = "20000", description = "how many (20000)")
  private int reports;

  @Option(names = "--threads", defaultValue = "2", description = "that read (2)")
  private int threads;

  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      description = "of the ledger; a new one in the temporary folder where none is named")
  private @Nullable Path home;

  @Option(names = "--queries-only", description = "ask a ledger that is full already")
  private boolean queriesOnly;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  Load() {}

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Path folder =
        home == null
            ? Path.of(System.getProperty("java.io.tmpdir"), "armistice-load-" + System.nanoTime())
            : home;
    PrivatePostgres server = new PrivatePostgres(Home.of(folder.toString()));
    try (Ledger ledger = Ledger.in(server.home(), Clock.systemUTC())) {
      if (!queriesOnly) {
        fill(ledger, out);
      }
      new Questions(ledger, folder, out).ask();
    }
    if (home == null) {
      server.stop();
      out.println("the ledger is left in " + folder);
    }
    return 0;
  }

  private void fill(Ledger ledger, PrintWriter out) throws Exception {
    List<String> texts = InventedReports.texts(reports, /* seed= */ 7);
    Reader reader = Reader.load();
    Keeper keeper = new Keeper(ledger, "load run", "bench");
    out.println("reports  a second, reading included  milliseconds of the ledger alone per report");
    double seconds = 0;
    ExecutorService readers = Executors.newFixedThreadPool(threads);
    try {
      for (int at = 0; at < texts.size(); at += STEP) {
        List<String> step = texts.subList(at, Math.min(texts.size(), at + STEP));
        int alone = Math.min(ALONE, step.size() / 2);
        long before = System.nanoTime();
        together(step.subList(alone, step.size()), reader, readers, keeper);
        double took = (System.nanoTime() - before) / 1e9;
        seconds += took;
        double rate = (step.size() - alone) / took;
        double cost = alone(step.subList(0, alone), reader, keeper);
        out.printf(Locale.ROOT, "%7d  %26.1f  %44.2f%n", at + step.size(), rate, cost);
        out.flush();
      }
    } finally {
      readers.shutdownNow();
    }
    int counted = texts.size() - texts.size() / STEP * ALONE;
    out.printf(
        Locale.ROOT,
        "all: %.1f reports a second, reading included, %d reading threads%n",
        counted / seconds,
        threads);
  }

  /** Reads and writes at the same time, as armistice add does. */
  private void together(List<String> texts, Reader reader, ExecutorService readers, Keeper keeper)
      throws InterruptedException {
    BlockingQueue<Arrival> queue = new ArrayBlockingQueue<>(2 * AT_ONCE);
    AtomicInteger next = new AtomicInteger();
    for (int i = 0; i < threads; i++) {
      readers.submit(
          () -> {
            for (int at = next.getAndIncrement(); at < texts.size(); at = next.getAndIncrement()) {
              queue.put(arrival(texts.get(at), reader));
            }
            return null;
          });
    }
    int written = 0;
    while (written < texts.size()) {
      List<Arrival> batch = new ArrayList<>(List.of(queue.take()));
      queue.drainTo(batch, AT_ONCE - 1);
      keeper.add(batch);
      written += batch.size();
    }
  }

  /**
   * Writes reports that are read already, while nothing else is done.
   *
   * @return milliseconds a report
   */
  private static double alone(List<String> texts, Reader reader, Keeper keeper) throws IOException {
    List<Arrival> arrivals = new ArrayList<>();
    for (String text : texts) {
      arrivals.add(arrival(text, reader));
    }
    long before = System.nanoTime();
    for (int at = 0; at < arrivals.size(); at += AT_ONCE) {
      keeper.add(arrivals.subList(at, Math.min(arrivals.size(), at + AT_ONCE)));
    }
    return (System.nanoTime() - before) / 1e6 / Math.max(1, arrivals.size());
  }

  private static Arrival arrival(String text, Reader reader) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      ReportText taken =
          Intake.plain().take(new Source.Stream("invented", new ByteArrayInputStream(bytes)));
      return new Arrival(bytes, reader.read(taken.report(), taken.text()));
    } catch (IntakeException e) {
      throw new IOException(e);
    }
  }
}
