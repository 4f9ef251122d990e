package org.armistice.agreement.act;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a tab-separated table of this package; {@code #} begins a comment line. */
final class Rows {
  private Rows() {}

  /**
   * A row with as many cells as the head has.
   *
   * @param line of the file, from 1
   */
  record Row(String table, int line, List<String> columns, List<String> cells) {
    String get(int column) {
      return cells.get(column);
    }

    /** A fault of a cell, to throw: says where it stands. */
    IllegalStateException fault(int column, String what) {
      return Rows.fault(table, line, ", column \"" + columns.get(column) + "\"", what);
    }
  }

  /**
   * The rows below the head; no two have the same first cell.
   *
   * @throws IllegalStateException naming file and line of a row with another number of cells, or
   *     with a first cell that is empty or stands twice
   */
  static List<Row> of(String name) {
    try (InputStream stream =
        Rows.class.getResourceAsStream("/org/armistice/agreement/tables/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("A203 " + name + ": there is no such table");
      }
      return read(name, new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, from other text than the file that ships. */
  static List<Row> read(String name, InputStreamReader text) throws IOException {
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    List<String> columns = List.of();
    BufferedReader lines = new BufferedReader(text);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
        continue;
      }
      if (cells.size() != columns.size()) {
        throw fault(
            name,
            number,
            "",
            "has %d cells where the table has %d columns; look for a tab too many or too few in \"%s\""
                .formatted(cells.size(), columns.size(), String.join(" → ", cells)));
      }
      Row row = new Row(name, number, columns, cells);
      if (cells.get(0).isBlank()) {
        throw row.fault(0, "the cell is empty; it must say what the row is of");
      }
      Integer twin = seen.put(cells.get(0), number);
      if (twin != null) {
        throw row.fault(
            0,
            "\"%s\" stands in line %d already; keep one of the two rows"
                .formatted(cells.get(0), twin));
      }
      rows.add(row);
    }
    return rows;
  }

  private static IllegalStateException fault(String name, int line, String column, String what) {
    return new IllegalStateException("A203 %s, line %d%s: %s".formatted(name, line, column, what));
  }

  /** The parts of a cell between semicolons; none for an empty cell. */
  static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
  }
}
