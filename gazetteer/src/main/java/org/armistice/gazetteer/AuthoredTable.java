package org.armistice.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated table of the gazetteer: first line column names, {@code #} lines provenance.
 *
 * @param name file name
 * @param text the whole file
 */
public record AuthoredTable(String name, List<Row> rows, String text) {

  /**
   * Reads a table that ships with the gazetteer.
   *
   * @throws GazetteerException naming file, line and fault
   */
  public static AuthoredTable load(String name) {
    try (InputStream stream = AuthoredTable.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw GazetteerException.row(name, 0, "there is no such table");
      }
      return parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AuthoredTable parse(String name, String text) {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
      } else if (cells.size() != columns.size()) {
        throw GazetteerException.row(
            name,
            number,
            "has %d cells, the table has %d columns: \"%s\""
                .formatted(cells.size(), columns.size(), line));
      } else {
        rows.add(new Row(name, number, columns, cells));
      }
    }
    return new AuthoredTable(name, rows, text);
  }

  /** A row with its place in the file. */
  public record Row(String table, int line, List<String> columns, List<String> cells) {
    /** A cell, without blanks around it. */
    public String get(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw GazetteerException.row(table, line, "the table has no column \"" + column + "\"");
      }
      return cells.get(index).trim();
    }

    /** The values of a cell, parted by semicolons. */
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

    /** A constant of an enum by its name. */
    public <E extends Enum<E>> E constant(String column, Class<E> kind) {
      for (E constant : kind.getEnumConstants()) {
        if (constant.name().equals(get(column))) {
          return constant;
        }
      }
      throw GazetteerException.row(
          table, line, "\"%s\" in column %s is not known here".formatted(get(column), column));
    }

    /** A number. */
    public double number(String column) {
      try {
        return Double.parseDouble(get(column));
      } catch (NumberFormatException e) {
        throw GazetteerException.row(
            table, line, "\"%s\" in column %s is no number".formatted(get(column), column));
      }
    }
  }
}
