package org.armistice.bench.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.ledger.Json;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.carry.Export;
import org.armistice.ledger.check.Verification;
import org.armistice.ledger.check.Verified;
import org.armistice.ledger.postgres.Home;

/**
 * Adds a folder of reports with the real command, and kills it or its PostgreSQL again and again
 * with SIGKILL, each time when so many more reports have been acknowledged as the lot says. Started
 * again each time, it must end as if nothing had happened.
 */
final class FaultRun {
  private final List<String> armistice;
  private final Path home;
  private final Path folder;
  private final Set<String> acknowledged = new LinkedHashSet<>();
  private int killedPrograms;
  private int killedServers;

  /**
   * @param armistice what starts the program
   * @param home of the ledger, empty
   * @param folder of reports, or a web archive
   */
  FaultRun(List<String> armistice, Path home, Path folder) {
    this.armistice = armistice;
    this.home = home;
    this.folder = folder;
  }

  /**
   * What came of it.
   *
   * @param acknowledged reports that the program said were on disk, before and after the kills
   * @param lost of those, reports that the ledger does not hold
   * @param kept reports that the ledger holds
   * @param faults of the verification
   * @param record the record written out
   */
  record Outcome(
      int killedPrograms,
      int killedServers,
      int acknowledged,
      List<String> lost,
      long kept,
      List<String> faults,
      String record) {
    /** Whether nothing was lost and nothing is twice, and the ledger is as its log says. */
    boolean isWhole(int reports) {
      return lost.isEmpty() && kept == reports && faults.isEmpty();
    }
  }

  /**
   * @param points how many times something is killed
   * @param reports in the folder
   */
  Outcome run(int points, int reports, long seed) throws IOException, InterruptedException {
    Random random = new Random(seed);
    Set<Integer> thresholds = new TreeSet<>();
    while (thresholds.size() < points) {
      thresholds.add(random.nextInt(reports));
    }
    for (int threshold : thresholds) {
      addUntil(threshold, random.nextBoolean());
    }
    int code = add(Integer.MAX_VALUE, false);
    if (code != 0) {
      throw new IOException("the last run ended with " + code);
    }
    return outcome();
  }

  /** What starts the program as this process was started. */
  static List<String> thisProgram() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        "org.armistice.cli.Armistice");
  }

  /** The record of the same reports, added in one go to a ledger of its own. */
  static String undisturbed(List<String> armistice, Path home, Path folder)
      throws IOException, InterruptedException {
    FaultRun run = new FaultRun(armistice, home, folder);
    run.add(Integer.MAX_VALUE, false);
    return run.outcome().record();
  }

  private void addUntil(int threshold, boolean server) throws IOException, InterruptedException {
    add(threshold, server);
  }

  /**
   * Starts adding and kills when so many reports are acknowledged in all.
   *
   * @return the exit code; that of the killed program where it was killed
   */
  private int add(int threshold, boolean server) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(armistice);
    command.addAll(List.of("add", folder.toString(), "--json", "--home", home.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectError(home.resolveSibling(home.getFileName() + "-stderr.log").toFile())
            .start();
    boolean killed = false;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.endsWith("}")) {
          acknowledged.add(Json.tree(line).path("kept").path("subject").asText());
        }
        if (!killed && acknowledged.size() >= threshold) {
          killed = true;
          if (server) {
            killedServers++;
            killServer();
          } else {
            killedPrograms++;
            // not the Process: that would close the pipe with what was acknowledged in it
            process.toHandle().destroyForcibly();
          }
        }
      }
    }
    return process.waitFor();
  }

  /** Kills the postmaster as the machine's memory manager would. */
  private void killServer() throws IOException {
    Path file = home.resolve("ledger/data/postmaster.pid");
    if (Files.exists(file)) {
      long pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  private Outcome outcome() {
    try (Ledger ledger = Ledger.in(Home.of(home.toString()), Clock.systemUTC())) {
      Verified verified = Verification.of(ledger.database());
      List<String> held =
          ledger
              .database()
              .with(
                  handle -> handle.createQuery("select id from report").mapTo(String.class).list());
      List<String> lost = new ArrayList<>(acknowledged);
      lost.removeAll(new TreeSet<>(held));
      StringWriter record = new StringWriter();
      Export.write(ledger.database(), record, /* history= */ false, /* withSealed= */ true);
      return new Outcome(
          killedPrograms,
          killedServers,
          acknowledged.size(),
          lost,
          held.size(),
          verified.faults(),
          record.toString());
    }
  }
}
