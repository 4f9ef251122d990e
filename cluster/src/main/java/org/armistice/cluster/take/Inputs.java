package org.armistice.cluster.take;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.armistice.cluster.wire.TakenReport;
import org.armistice.intake.IntakeException;
import org.armistice.intake.Source;
import org.armistice.intake.Sources;
import org.armistice.record.JsonLines;

/** Counts what an input holds without reading it. */
public final class Inputs {
  private Inputs() {}

  /**
   * What came in.
   *
   * @param reports how often each report occurs, by its id
   * @param refused what cannot be taken in
   */
  public record Counted(Map<String, Integer> reports, int refused) {
    public int readable() {
      return reports.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * @param names of files and folders
   * @throws IOException where a folder cannot be listed
   */
  public static Counted count(List<Path> names) throws IOException {
    Map<String, Integer> reports = new TreeMap<>();
    int refused = 0;
    for (Path name : names) {
      for (Path file : files(name)) {
        for (TakenReport taken : taken(file)) {
          if (taken.refused().isEmpty()) {
            reports.merge(JsonLines.read(taken.report()).id(), 1, Integer::sum);
          } else {
            refused++;
          }
        }
      }
    }
    return new Counted(reports, refused);
  }

  /** As Flink lists a folder: all its files, but none that are hidden. */
  static List<Path> files(Path name) throws IOException {
    try (Stream<Path> all = Files.walk(name)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().matches("[._].*"))
          .sorted()
          .toList();
    }
  }

  private static List<TakenReport> taken(Path file) {
    List<TakenReport> all = new ArrayList<>();
    try {
      for (Source source : Sources.of(file.toString(), InputStream.nullInputStream())) {
        all.add(Taking.of(source));
      }
    } catch (IntakeException e) {
      all.add(TakenReport.refused(file.toString(), new byte[0], e.getMessage()));
    }
    return all;
  }
}
