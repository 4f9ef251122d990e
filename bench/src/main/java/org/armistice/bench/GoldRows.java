package org.armistice.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The rows of the one tab-separated file of a set, whatever half of it the folder holds. */
final class GoldRows {
  private GoldRows() {}

  /**
   * The cells of each row after the header line. A cell that begins and ends with a quotation mark
   * is taken as quoted.
   *
   * @throws IOException where the folder has no such file
   */
  static List<List<String>> of(Path folder, int cells) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IOException("no .tsv file in " + folder);
    }
    List<String> lines = Files.readAllLines(files.get(0));
    return lines.subList(1, lines.size()).stream()
        .map(line -> List.of(line.split("\t", -1)))
        .filter(row -> row.size() >= cells)
        .map(row -> row.stream().map(GoldRows::unquoted).toList())
        .toList();
  }

  private static String unquoted(String cell) {
    return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
        : cell;
  }
}
