package org.armistice.reading;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files beside the project that some tests read; where they are missing the test says so loudly.
 */
public final class SharedFiles {
  private SharedFiles() {}

  public static String read(String path) {
    Path file =
        Path.of(System.getProperty("armistice.root", ".."), "..", "shared", path).normalize();
    if (!Files.exists(file)) {
      System.err.println("SKIPPED: " + file + " is not here; the tests that read it did not run.");
      abort(file + " is not here");
    }
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
