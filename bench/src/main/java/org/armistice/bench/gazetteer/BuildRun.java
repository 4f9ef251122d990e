package org.armistice.bench.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds a gazetteer with the real command in a process of its own, which may be killed. */
final class BuildRun {
  private static final long PAUSE_MILLIS = 1;
  private static final String PEAK = "VmHWM:";

  private final List<String> command;
  private final Path output;
  private final Path work;

  /**
   * @param armistice what starts the program
   * @param folder with GeoNames' files
   * @param memory megabytes of records that the build holds at once
   */
  BuildRun(List<String> armistice, Path folder, Path output, double memory) {
    this.output = output;
    this.work = output.resolveSibling(output.getFileName() + ".building");
    this.command = new ArrayList<>(armistice);
    command.addAll(
        List.of(
            "gazetteer",
            "build",
            folder.toString(),
            "--out",
            output.toString(),
            "--memory",
            String.valueOf(memory)));
  }

  /**
   * What came of it.
   *
   * @param code exit code; that of a killed process where it was killed
   * @param killed whether it was
   * @param peakKilobytes most memory that the process had, as Linux counts it; 0 where not known
   */
  record Outcome(int code, boolean killed, long nanos, long peakKilobytes) {}

  /** Says when a build is killed. */
  interface Kill {
    /**
     * @param work folder in which it is built
     * @param saves how many times the build has put on disk how far it is
     * @param nanos since it was started
     */
    boolean now(Path work, int saves, long nanos);
  }

  /** Starts, or starts again, and lets it end. */
  Outcome undisturbed() throws IOException, InterruptedException {
    return run((work, saves, nanos) -> false);
  }

  /** Starts, or starts again, and kills with SIGKILL. */
  Outcome run(Kill kill) throws IOException, InterruptedException {
    long began = System.nanoTime();
    Path log = output.resolveSibling(output.getFileName() + ".log");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    byte[] last = state();
    int seen = 0;
    long peak = 0;
    while (process.isAlive()) {
      byte[] now = state();
      seen += Arrays.equals(last, now) ? 0 : 1;
      last = now;
      peak = Math.max(peak, peak(process));
      if (kill.now(work, seen, System.nanoTime() - began)) {
        process.toHandle().destroyForcibly();
        return new Outcome(process.waitFor(), true, System.nanoTime() - began, peak);
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    return new Outcome(process.waitFor(), false, System.nanoTime() - began, peak);
  }

  private byte[] state() throws IOException {
    try {
      return Files.readAllBytes(work.resolve("state.json"));
    } catch (NoSuchFileException e) {
      return new byte[0];
    }
  }

  private static long peak(Process process) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
        if (line.startsWith(PEAK)) {
          return Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
      return 0;
    } catch (IOException e) {
      // ended meanwhile, or no Linux
      return 0;
    }
  }
}
