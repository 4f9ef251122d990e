package org.armistice.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A tab-separated table of the gazetteer: first line column names, {@code #} lines provenance. A
 * star behind a name marks the columns that together tell the rows apart, a question mark those
 * whose cells may be empty; a line without any mark asks for nothing.
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
        throw GazetteerException.row(name, 0, null, "there is no such table");
      }
      return parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AuthoredTable parse(String name, String text) {
    List<String> columns = List.of();
    List<String> key = new ArrayList<>();
    Set<String> mayBeEmpty = new HashSet<>();
    Map<String, Integer> seen = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = columns(cells, key, mayBeEmpty);
        continue;
      }
      if (cells.size() != columns.size()) {
        throw GazetteerException.row(
            name,
            number,
            null,
            "has %d cells, the table has %d columns; look for a tab too many or too few in \"%s\""
                .formatted(cells.size(), columns.size(), String.join(" → ", cells)));
      }
      Row row = new Row(name, number, columns, cells);
      for (String column : columns) {
        if (row.get(column).isEmpty() && !mayBeEmpty.contains(column)) {
          throw row.fault(
              column, "the cell is empty; write what the head of the table says of this column");
        }
      }
      String own = String.join("\", \"", key.stream().map(row::get).toList());
      Integer twin = key.isEmpty() ? null : seen.put(own, number);
      if (twin != null) {
        throw row.fault(
            String.join("\", \"", key),
            "\"%s\" stands in line %d already; keep one of the two rows".formatted(own, twin));
      }
      rows.add(row);
    }
    return new AuthoredTable(name, rows, text);
  }

  /** The names of the columns without their marks, which are noted. */
  private static List<String> columns(List<String> cells, List<String> key, Set<String> empty) {
    List<String> names = new ArrayList<>();
    for (String cell : cells) {
      String name = cell.trim().replaceAll("[*?]+$", "");
      String marks = cell.trim().substring(name.length());
      if (marks.contains("*")) {
        key.add(name);
      }
      if (marks.contains("?")) {
        empty.add(name);
      }
      names.add(name);
    }
    if (key.isEmpty() && empty.isEmpty()) {
      empty.addAll(names);
    }
    return List.copyOf(names);
  }

  /** A row with its place in the file. */
  public record Row(String table, int line, List<String> columns, List<String> cells) {
    /** A cell, without blanks around it. */
    public String get(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw fault(column, "the table has no such column; look at its first line");
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
      throw fault(
          column,
          "\"%s\" is unknown here; write one of %s"
              .formatted(get(column), List.of(kind.getEnumConstants())));
    }

    /** A number. */
    public double number(String column) {
      try {
        double number = Double.parseDouble(get(column));
        if (Double.isFinite(number)) {
          return number;
        }
      } catch (NumberFormatException e) {
        // told below, with the cell
      }
      throw fault(column, "\"%s\" is no number; write digits".formatted(get(column)));
    }

    /** Degrees that lie on the globe, from minus to plus {@code most}. */
    public double degrees(String column, double most) {
      double degrees = number(column);
      if (Math.abs(degrees) > most) {
        throw fault(
            column,
            "\"%s\" lies outside of -%.0f to %.0f degrees; look for a lost point"
                .formatted(get(column), most, most));
      }
      return degrees;
    }

    /** A cell that is one of these. */
    public String oneOf(String column, List<String> allowed) {
      if (!allowed.contains(get(column))) {
        throw fault(
            column,
            "\"%s\" is unknown here; write one of %s"
                .formatted(get(column), String.join(", ", allowed)));
      }
      return get(column);
    }

    /** A fault of a cell, to throw. */
    public GazetteerException fault(String column, String what) {
      return GazetteerException.row(table, line, column, what);
    }
  }
}
