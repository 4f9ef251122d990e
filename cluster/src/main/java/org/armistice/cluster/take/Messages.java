package org.armistice.cluster.take;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armistice.cluster.wire.TakenReport;
import org.armistice.intake.IntakeException;
import org.armistice.intake.Source;
import org.armistice.intake.Sources;
import org.armistice.record.JsonLines;

/** Files as messages of a topic. */
public final class Messages {
  private Messages() {}

  /**
   * One message.
   *
   * @param id of the report in it, or what says why there is none
   * @param bytes as they are sent
   */
  public record Message(String id, byte[] bytes) {}

  /**
   * @param names of files and folders
   * @throws IOException where one cannot be read
   */
  public static List<Message> of(List<Path> names) throws IOException {
    List<Message> all = new ArrayList<>();
    for (Path name : names) {
      for (Path file : Inputs.files(name)) {
        if (file.toString().matches("(?i).*\\.(jsonl|ndjson)")) {
          for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            all.add(message(file, line.getBytes(StandardCharsets.UTF_8)));
          }
        } else {
          all.add(message(file, Files.readAllBytes(file)));
        }
      }
    }
    return all;
  }

  private static Message message(Path file, byte[] bytes) {
    try {
      for (Source source : Sources.message(file.toString(), bytes)) {
        TakenReport taken = Taking.of(source);
        return new Message(
            taken.refused().isEmpty()
                ? JsonLines.read(taken.report()).id()
                : "refused " + taken.refused(),
            bytes);
      }
      return new Message("refused " + file, bytes);
    } catch (IntakeException e) {
      return new Message("refused " + e.getMessage(), bytes);
    }
  }
}
