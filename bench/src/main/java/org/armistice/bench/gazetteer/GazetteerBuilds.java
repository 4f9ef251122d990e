package org.armistice.bench.gazetteer;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.gazetteer.index.GazetteerFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armistice bench gazetteer}. */
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header =
        "Builds a gazetteer of invented files: time, memory, size; then kills the build and compares.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:built, and the same after kills", "1:it was not"})
public final class GazetteerBuilds implements Callable<Integer> {
  private static final double NANOS = 1e9;
  private static final int LOOKUPS = 200_000;

  @Spec private CommandSpec spec;

  @Option(names = "--rows", defaultValue = "1000000", description = "places (1000000)")
  private long rows;

  @Option(names = "--heap", defaultValue = "256", description = "megabytes of heap (256)")
  private int heap;

  @Option(names = "--kills", defaultValue = "10", description = "how many kills (10)")
  private int kills;

  @Option(names = "--seed", defaultValue = "1", description = "for other places and other points")
  private long seed;

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      description = "where the files lie (default: a new folder for temporary files)")
  private Path folder;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  GazetteerBuilds() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    if (folder == null) {
      folder = Files.createTempDirectory("armistice-gazetteer");
    }
    Path dumps = folder.resolve("geonames");
    long began = System.nanoTime();
    InventedGeoNames.write(dumps, rows, seed, /* malformed= */ 3);
    out.printf("%,d rows invented in %.1f s, in %s%n", rows, seconds(began), dumps);
    out.flush();
    Path calm = folder.resolve("calm.bin");
    BuildRun.Outcome built = new BuildRun(armistice(), dumps, calm, 32).undisturbed();
    out.printf(
        "built in %.1f s with -Xmx%dm, %,d MB of memory at most, exit code %d%n",
        built.nanos() / NANOS, heap, built.peakKilobytes() / 1024, built.code());
    out.flush();
    if (built.code() > 1) {
      out.println("! see " + calm + ".log");
      return 1;
    }
    tell(out, calm);
    return sameAfterKills(out, dumps, calm, built.nanos()) ? 0 : 1;
  }

  /** The program with the heap that is measured. */
  private List<String> armistice() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + heap + "m", "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add("org.armistice.cli.Armistice");
    return command;
  }

  private void tell(PrintWriter out, Path built) throws IOException {
    GazetteerFile file = GazetteerFile.open(built);
    out.printf(
        "%,d places, %,d names, %,.1f MB, sha256 %s%n",
        file.size(), file.names(), Files.size(built) / 1e6, file.sha256());
    Gazetteer gazetteer = Gazetteer.open(built);
    Random random = new Random(seed);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < LOOKUPS; i++) {
      names.add(file.feature(random.nextInt(file.size())).name());
    }
    long began = System.nanoTime();
    long found = 0;
    for (String name : names) {
      found += gazetteer.find(name).size();
    }
    out.printf(
        "%,.0f names looked up a second, %.1f bearers each%n",
        LOOKUPS / seconds(began), (double) found / LOOKUPS);
    out.flush();
  }

  private boolean sameAfterKills(PrintWriter out, Path dumps, Path calm, long calmNanos)
      throws IOException, InterruptedException {
    Path killed = folder.resolve("killed.bin");
    BuildRun run = new BuildRun(armistice(), dumps, killed, 8);
    Random random = new Random(seed);
    int done = 0;
    BuildRun.Outcome last = new BuildRun.Outcome(0, true, 0, 0);
    while (done < kills && last.killed()) {
      // Some at a point of the work, some at any time, which may be while it sorts
      int points = random.nextInt(6);
      long wait = (long) (random.nextDouble() * calmNanos);
      last = run.run((work, saves, nanos) -> saves > points || nanos > wait);
      done += last.killed() ? 1 : 0;
    }
    if (last.killed()) {
      run.undisturbed();
    }
    boolean same = Files.mismatch(calm, killed) < 0;
    out.printf(
        same
            ? "killed %d times on the way: the same bytes%n"
            : "! killed %d times on the way: other bytes%n",
        done);
    return same;
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / NANOS;
  }
}
