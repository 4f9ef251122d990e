package org.armistice.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A program of the field, where it is installed.
 *
 * @param name as on the PATH
 * @param install what to do where it is not there
 */
record Tool(String name, String install) {
  private static final int SECONDS = 180;

  static final Tool OGRINFO = new Tool("ogrinfo", "apt-get install gdal-bin");
  static final Tool SOFFICE = new Tool("soffice", "apt-get install libreoffice-calc-nogui");

  /** The test is skipped with a line that says so where the tool is not installed. */
  void needed() {
    boolean there =
        Arrays.stream(Objects.requireNonNullElse(System.getenv("PATH"), "").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    if (!there) {
      System.err.println("SKIPPED: " + name + " is not on the PATH; to run this test: " + install);
    }
    assumeTrue(there, name + " is not on the PATH: " + install);
  }

  /**
   * @return what it wrote, errors among it
   * @throws IOException where it failed
   */
  String run(Path folder, String... arguments) throws IOException, InterruptedException {
    Path told = folder.resolve(name + ".out");
    ProcessBuilder builder = new ProcessBuilder();
    builder.command().add(name);
    builder.command().addAll(List.of(arguments));
    Process process =
        builder
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException(name + " did not end");
    }
    String out = Files.readString(told, StandardCharsets.UTF_8);
    if (process.exitValue() != 0) {
      throw new IOException(name + " failed: " + out);
    }
    return out;
  }
}
