package org.armistice.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.armistice.reading.Reader;
import org.armistice.record.ContentId;
import org.armistice.record.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code armistice bench memory}: what the reader holds after many documents. Texts come round
 * again with another first line and name, so that each is a document of its own.
 */
@Command(
    name = "memory",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Reads many documents and says what memory is held after each tenth of them.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:measured", "2:nothing was measured"})
final class Memory implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;
  private static final int TENTHS = 10;
  private static final long KILOBYTES_PER_MEGABYTE = 1024;

  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "folder with the sets re3d and geoparsing (default: ../shared/gold)")
  private @Nullable Path gold;

  @Option(
      names = "--documents",
      paramLabel = "N",
      defaultValue = "10000",
      description = "how many documents (default: ${DEFAULT-VALUE})")
  private int documents;

  @Option(
      names = "--characters",
      paramLabel = "N",
      defaultValue = "100000",
      description = "cut each text after so many, for a shorter run (default: ${DEFAULT-VALUE})")
  private int characters;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  Memory() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Path folder = GoldFolder.find(gold, err);
    if (folder == null) {
      return 2;
    }
    List<String> texts =
        SpeedTexts.of(folder, documents, /* capitals= */ true).stream()
            .map(text -> text.substring(0, Math.min(text.length(), characters)))
            .toList();
    LoadedBench bench =
        new LoadedBench(err, Boolean.getBoolean("armistice.err"), /* misses= */ null);
    Reader reader = bench.reader();
    out.printf("%-10s %14s %22s%n", "documents", "heap held, MB", "process at most, MB");
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      int done = 0;
      print(out, done);
      for (int tenth = 1; tenth <= TENTHS; tenth++) {
        int until = (int) ((long) documents * tenth / TENTHS);
        List<Future<Integer>> pending = new ArrayList<>();
        for (int i = done; i < until; i++) {
          int number = i;
          pending.add(workers.submit(() -> read(reader, texts.get(number % texts.size()), number)));
        }
        for (Future<Integer> reading : pending) {
          reading.get();
          bench.progress("memory", ++done, documents);
        }
        print(out, done);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the reader failed on a document", e.getCause());
    } finally {
      workers.shutdownNow();
    }
    return 0;
  }

  private static int read(Reader reader, String text, int number) {
    String whole = "Report number %d.%n%n%s".formatted(number, text);
    Report report = Report.undescribed(ContentId.of("report", String.valueOf(number)), null);
    return reader.read(report, whole).entries().size();
  }

  /** Heap that is held after a full collection, and the most that the process ever took. */
  private static void print(PrintWriter out, int done) throws IOException {
    System.gc();
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    out.printf(
        Locale.ROOT, "%,10d %14.0f %22s%n", done, heap.getUsed() / MEGABYTE, processAtMost());
    out.flush();
  }

  /** From Linux's own account of the process; a dash elsewhere. */
  private static String processAtMost() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return "-";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> line.replaceAll("\\D", ""))
        .map(kilobytes -> String.valueOf(Long.parseLong(kilobytes) / KILOBYTES_PER_MEGABYTE))
        .findFirst()
        .orElse("-");
  }
}
