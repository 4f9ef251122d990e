package org.armistice.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A start of {@code armistice read} from nothing, through the launcher.
 *
 * @param seconds from start to end
 * @param megabytes the most memory held at once, as Linux counts it (VmHWM); 0 where it does not
 *     say
 */
record ColdStart(double seconds, long megabytes) {
  private static final long LOOK_EVERY_MILLIS = 5;

  static ColdStart measure(Path article, int runs) throws IOException, InterruptedException {
    List<ColdStart> starts = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      starts.add(once(article));
    }
    double seconds = starts.stream().map(ColdStart::seconds).sorted().toList().get(runs / 2);
    long megabytes = starts.stream().mapToLong(ColdStart::megabytes).max().orElse(0);
    return new ColdStart(seconds, megabytes);
  }

  private static ColdStart once(Path article) throws IOException, InterruptedException {
    Path launcher = Path.of(System.getProperty("armistice.root", ".")).resolve("armistice");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(launcher.toString(), "read", article.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long most = 0;
    while (process.isAlive()) {
      most = Math.max(most, megabytes(process.pid()));
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    if (process.waitFor() != 0) {
      throw new IOException("\"armistice read " + article + "\" failed; run it to see why");
    }
    return new ColdStart((System.nanoTime() - start) / 1e9, most);
  }

  private static long megabytes(long process) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
      }
    } catch (IOException e) {
      return 0; // it has just ended, or this is no Linux
    }
    return 0;
  }
}
