package org.armistice.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Takes in whatever bytes stand in a file: a report, or a refusal with its code, and nothing else.
 */
final class Fuzzed {
  private Fuzzed() {}

  /**
   * @param ending of the file's name, by which it is known what it is said to be
   * @throws RuntimeException where a parser lets anything else through
   */
  static void read(String ending, byte[] bytes) {
    Path file = null;
    try {
      file = Files.createTempFile("armistice-fuzz-", ending);
      Files.write(file, bytes);
      Mapping mapping =
          ending.equals(".tsv")
              ? Mapping.of(Map.of("text", "body", "title", "head"))
              : Mapping.none();
      for (Source source : Sources.of(file.toString(), InputStream.nullInputStream(), mapping)) {
        taken(source);
      }
    } catch (IntakeException e) {
      coded(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (file != null) {
        file.toFile().delete();
      }
    }
  }

  private static void taken(Source source) {
    try {
      Intake.plain().take(source);
    } catch (IntakeException e) {
      coded(e);
    }
  }

  private static void coded(IntakeException refused) {
    String message = String.valueOf(refused.getMessage());
    if (!message.matches("(?s)A1\\d\\d .*")) {
      throw new IllegalStateException("a refusal without a code: " + message);
    }
  }
}
