package org.armistice.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One annotated article of PolNeAR: brat standoff, text-bound lines {@code T} with one or more
 * fragments, and event lines {@code E} that join source, cue and content.
 */
record PolnearFile(String name, String textName, List<Gold> attributions) {

  /**
   * An attribution as annotated. Each span is a list of fragments, {start, end} in code points.
   *
   * @param source absent where the annotator found none
   */
  record Gold(@Nullable List<int[]> source, List<int[]> cue, List<int[]> content) {}

  static PolnearFile read(Path file) throws IOException {
    Map<String, List<int[]>> spans = new TreeMap<>();
    List<Gold> attributions = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split("\t", 3);
      if (line.startsWith("T")) {
        spans.put(parts[0], fragments(parts[1]));
      } else if (line.startsWith("E")) {
        Gold gold = gold(parts[1], spans);
        if (gold != null) {
          attributions.add(gold);
        }
      }
    }
    String name = file.getFileName().toString().replaceFirst("\\.ann$", "");
    return new PolnearFile(name, name.replaceFirst("_[0-9a-f]{4}$", "") + ".txt", attributions);
  }

  /** "Source 89 106;110 114" as {{89, 106}, {110, 114}}. */
  private static List<int[]> fragments(String cell) {
    List<int[]> fragments = new ArrayList<>();
    for (String fragment : cell.substring(cell.indexOf(' ') + 1).split(";")) {
      String[] ends = fragment.trim().split(" ");
      fragments.add(new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])});
    }
    return fragments;
  }

  /** A line with two contents has them joined; one without cue or content is no attribution. */
  private static @Nullable Gold gold(String roles, Map<String, List<int[]>> spans) {
    List<int[]> source = new ArrayList<>();
    List<int[]> cue = new ArrayList<>();
    List<int[]> content = new ArrayList<>();
    for (String role : roles.trim().split(" ")) {
      String[] pair = role.split(":");
      List<int[]> fragments = spans.getOrDefault(pair[1], List.of());
      if (pair[0].startsWith("Source")) {
        source.addAll(fragments);
      } else if (pair[0].startsWith("Cue")) {
        cue.addAll(fragments);
      } else if (pair[0].startsWith("Content")) {
        content.addAll(fragments);
      }
    }
    return cue.isEmpty() || content.isEmpty()
        ? null
        : new Gold(source.isEmpty() ? null : source, cue, content);
  }
}
