package org.armistice.bench.ledger;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.ledger.postgres.Home;
import org.armistice.ledger.postgres.PrivatePostgres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armistice bench warc}: a large web archive in a small heap, and taken up after kills. */
@Command(
    name = "warc",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Goes through a large made WARC in a small heap, and adds a part of it under kills.")
public final class Archive implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--records", defaultValue = "100000", description = "in the archive (100000)")
  private int records;

  @Option(names = "--texts", defaultValue = "20000", description = "whose text is taken (20000)")
  private int texts;

  @Option(names = "--heap", defaultValue = "128", description = "megabytes (128)")
  private int heap;

  @Option(names = "--added", defaultValue = "1000", description = "added under kills (1000)")
  private int added;

  @Option(names = "--points", defaultValue = "20", description = "how many kills (20)")
  private int points;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  Archive() {}

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    // not a folder for one user only: the private PostgreSQL runs as another where root asks
    Path base =
        Files.createDirectory(
            Path.of(System.getProperty("java.io.tmpdir"), "armistice-warc-" + System.nanoTime()));
    Path file = base.resolve("made.warc");
    InventedArchive.write(file, InventedReports.texts(records, /* seed= */ 1));
    out.printf("%,d records, %,d MB%n", records, Files.size(file) >> 20);
    out.flush();
    int code = read(file);
    Files.delete(file);
    if (code != 0 || added == 0) {
      return code;
    }
    return kill(base, out) ? 0 : 1;
  }

  private int read(Path file) throws IOException, InterruptedException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heap + "m",
            "-cp",
            System.getProperty("java.class.path"),
            ArchiveRead.class.getName(),
            file.toString(),
            Integer.toString(texts))
        .inheritIO()
        .start()
        .waitFor();
  }

  private boolean kill(Path base, PrintWriter out) throws IOException, InterruptedException {
    Path file = base.resolve("part.warc");
    InventedArchive.write(file, InventedReports.texts(added, /* seed= */ 2));
    List<String> armistice = FaultRun.thisProgram();
    Path home = base.resolve("killed");
    Path calm = base.resolve("calm");
    try {
      FaultRun.Outcome outcome = new FaultRun(armistice, home, file).run(points, added, 3);
      boolean same = FaultRun.undisturbed(armistice, calm, file).equals(outcome.record());
      out.printf(
          "%,d records added under %d kills: acknowledged %,d, lost %d, kept %,d, record %s%n",
          added,
          outcome.killedPrograms() + outcome.killedServers(),
          outcome.acknowledged(),
          outcome.lost().size(),
          outcome.kept(),
          same ? "the same as undisturbed" : "OTHERWISE than undisturbed");
      outcome.faults().forEach(fault -> out.println("! " + fault));
      out.flush();
      return same && outcome.isWhole(added);
    } finally {
      new PrivatePostgres(Home.of(home.toString())).stop();
      new PrivatePostgres(Home.of(calm.toString())).stop();
    }
  }
}
