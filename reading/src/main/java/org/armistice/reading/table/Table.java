package org.armistice.reading.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of language knowledge: tab-separated, first line the column names, {@code #} lines
 * comments, an empty cell means "none".
 *
 * @param name file name, such as {@code lexicon.tsv}
 */
public record Table(String name, List<String> columns, List<Row> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table that ships with the reader.
   *
   * @throws TableException naming file, line and fault
   */
  public static Table load(String name) {
    try (InputStream stream =
        Table.class.getResourceAsStream("/org/armistice/reading/tables/" + name)) {
      if (stream == null) {
        throw new TableException(name, 0, "there is no such table");
      }
      return read(name, new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table from text.
   *
   * @throws TableException naming file, line and fault
   */
  public static Table parse(String name, String text) {
    try {
      return read(name, new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Table read(String name, Reader reader) throws IOException {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(reader);
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
      if (cells.size() > columns.size()) {
        throw new TableException(
            name,
            number,
            "has %d cells where the table has %d columns; look for a tab too many in \"%s\""
                .formatted(cells.size(), columns.size(), line));
      }
      rows.add(new Row(name, number, columns, cells));
    }
    return new Table(name, columns, rows);
  }

  /** A line of a table. Cells that are missing at its end are empty. */
  public record Row(String table, int line, List<String> columns, List<String> cells) {

    /**
     * The cell, trimmed; empty where nothing is written.
     *
     * @throws TableException where the table has no such column
     */
    public String get(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new TableException(table, line, "the table has no column \"" + column + "\"");
      }
      return index < cells.size() ? cells.get(index).trim() : "";
    }

    /** The cell split at semicolons; empty where nothing is written. */
    public List<String> list(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      List<String> parts = new ArrayList<>();
      for (String part : cell.split(";", -1)) {
        if (!part.isBlank()) {
          parts.add(part.trim());
        }
      }
      return parts;
    }

    /** A fault of this row, to throw. */
    public TableException fault(String what) {
      return new TableException(table, line, what);
    }
  }
}
