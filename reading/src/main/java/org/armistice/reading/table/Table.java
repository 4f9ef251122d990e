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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of language knowledge: tab-separated, first line the column names, {@code #} lines
 * comments, an empty cell means "none".
 *
 * <p>A name in the first line may carry marks: {@code *} for the columns that together tell the
 * rows apart, {@code ?} for those whose cells may be empty.
 *
 * @param name file name, such as {@code lexicon.tsv}
 * @param columns their names, without marks
 */
public record Table(String name, List<String> columns, List<Row> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table that ships with the reader.
   *
   * @throws TableException naming file, line, column and fault
   */
  public static Table load(String name) {
    try (InputStream stream =
        Table.class.getResourceAsStream("/org/armistice/reading/tables/" + name)) {
      if (stream == null) {
        throw new TableException(name, 0, null, "there is no such table");
      }
      return read(name, new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table from text.
   *
   * @throws TableException naming file, line, column and fault
   */
  public static Table parse(String name, String text) {
    try {
      return read(name, new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Table read(String name, Reader reader) throws IOException {
    Columns columns = null;
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns == null) {
        columns = Columns.of(name, number, cells);
        continue;
      }
      columns.check(name, number, cells);
      Row row = new Row(name, number, columns.names(), cells);
      Integer twin = columns.key().isEmpty() ? null : seen.put(columns.key(row), number);
      if (twin != null) {
        throw new TableException(
            name,
            number,
            String.join("\", \"", columns.key()),
            "\"%s\" stands in line %d already; keep one of the two rows"
                .formatted(columns.key(row).replace("\t", "\", \""), twin));
      }
      rows.add(row);
    }
    if (columns == null) {
      throw new TableException(
          name, 0, null, "the table is empty; its first line must name the columns");
    }
    return new Table(name, columns.names(), rows);
  }

  /**
   * This table, for a reader that looks at its cells only when it meets their words.
   *
   * @param wanted names of the columns that it will ask for
   * @throws TableException where the table lacks one of them
   */
  public Table with(String... wanted) {
    for (Row row : rows) {
      for (String column : wanted) {
        row.get(column);
      }
    }
    return this;
  }

  /** The row at a line of the file; empty where a comment or nothing stands there. */
  public Optional<Row> at(int line) {
    return rows.stream().filter(row -> row.line() == line).findFirst();
  }

  /** A line of a table. Cells that are missing at its end are empty. */
  public record Row(String table, int line, List<String> columns, List<String> cells) {

    /** Where the row stands. */
    public Origin origin() {
      return new Origin(table, line);
    }

    /**
     * The cell, trimmed; empty where nothing is written.
     *
     * @throws TableException where the table has no such column
     */
    public String get(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new TableException(
            table,
            line,
            column,
            "the table has no such column, only %s; look at its first line"
                .formatted(String.join(", ", columns)));
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

    /** The cell as one of the values that it may have, see {@link Cell}. */
    public Cell cell(String column) {
      return new Cell(this, column, get(column));
    }

    /** The parts of the cell between semicolons, each as one of the values that it may have. */
    public List<Cell> cells(String column) {
      return list(column).stream().map(part -> new Cell(this, column, part)).toList();
    }

    /** A fault of this row, to throw. */
    public TableException fault(String what) {
      return new TableException(table, line, null, what);
    }

    /** A fault of a cell of this row, to throw. */
    public TableException fault(String column, String what) {
      return new TableException(table, line, column, what);
    }
  }
}
