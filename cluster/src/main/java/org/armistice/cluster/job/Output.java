package org.armistice.cluster.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.armistice.record.JsonLines;
import org.armistice.record.Report;

/** The files that a job has written for good. */
public final class Output {
  private final Path folder;

  private Output(Path folder) {
    this.folder = folder;
  }

  public static Output in(Path folder) {
    return new Output(folder);
  }

  /**
   * @param wanted how often each report came in, by its id
   * @throws IOException where a file cannot be read
   */
  public Outcome against(Map<String, Integer> wanted) throws IOException {
    Map<String, Integer> found = new TreeMap<>();
    each(
        ArchiveJob.RECORDS,
        line -> {
          if (line.contains("\"sha256\"") && JsonLines.read(line) instanceof Report report) {
            found.merge(report.id(), 1, Integer::sum);
          }
        });
    int[] dead = {0};
    each(ArchiveJob.DEAD, line -> dead[0]++);
    Set<String> ids = new TreeSet<>(found.keySet());
    ids.addAll(wanted.keySet());
    List<String> missing = new ArrayList<>();
    List<String> tooOften = new ArrayList<>();
    for (String id : ids) {
      int difference = found.getOrDefault(id, 0) - wanted.getOrDefault(id, 0);
      if (difference != 0) {
        (difference < 0 ? missing : tooOften).add(id);
      }
    }
    int reports = found.values().stream().mapToInt(Integer::intValue).sum();
    return new Outcome(reports, dead[0], missing, tooOften);
  }

  /** What is being written is hidden until a checkpoint has it. */
  private void each(String part, Consumer<String> line) throws IOException {
    Path files = folder.resolve(part);
    if (!Files.isDirectory(files)) {
      return;
    }
    try (Stream<Path> all = Files.walk(files)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.getFileName().toString().startsWith(".")) {
          try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            lines.forEach(line);
          }
        }
      }
    }
  }
}
