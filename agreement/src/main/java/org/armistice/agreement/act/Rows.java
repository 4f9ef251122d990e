package org.armistice.agreement.act;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a tab-separated table of this package; {@code #} begins a comment line. */
final class Rows {
  private Rows() {}

  /**
   * The cells of each row below the head, with as many cells as the head.
   *
   * @throws IllegalStateException naming file and line of a row with another number of cells
   */
  static List<List<String>> of(String name) {
    try (InputStream stream =
        Rows.class.getResourceAsStream("/org/armistice/agreement/tables/" + name)) {
      if (stream == null) {
        throw new IllegalStateException(name + ": there is no such table");
      }
      return read(name, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> read(String name, BufferedReader lines) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    int columns = -1;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns < 0) {
        columns = cells.size();
        continue;
      }
      if (cells.size() != columns) {
        throw new IllegalStateException(
            "%s, line %d: has %d cells where the table has %d columns: \"%s\""
                .formatted(name, number, cells.size(), columns, line));
      }
      rows.add(cells);
    }
    return rows;
  }

  /** The parts of a cell between semicolons; none for an empty cell. */
  static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
  }
}
