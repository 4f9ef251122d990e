package org.armistice.reading.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The first line of a table: its columns, with what their cells must hold.
 *
 * <pre>
 * column ::= NAME '*'? '?'?
 * </pre>
 *
 * <p>Columns with a star together tell the rows apart: no two rows may have the same cells there.
 * Cells of columns with a question mark may be empty, all others must be filled. A line without any
 * mark asks for nothing.
 *
 * @param names without marks, in order
 * @param key names of the columns that tell the rows apart; empty where nothing does
 * @param mayBeEmpty names of the columns whose cells may be empty
 */
record Columns(List<String> names, List<String> key, Set<String> mayBeEmpty) {

  static Columns of(String table, int line, List<String> cells) {
    List<String> names = new ArrayList<>();
    List<String> key = new ArrayList<>();
    Set<String> mayBeEmpty = new HashSet<>();
    for (String cell : cells) {
      String name = cell.trim().replaceAll("[*?]+$", "");
      String marks = cell.trim().substring(name.length());
      if (marks.contains("?")) {
        mayBeEmpty.add(name);
      }
      if (marks.contains("*")) {
        key.add(name);
      }
      if (name.isEmpty() || names.contains(name)) {
        throw new TableException(
            table,
            line,
            name.isEmpty() ? null : name,
            name.isEmpty()
                ? "a column has no name; the first line names them all, parted by tabs"
                : "two columns have this name; give each its own");
      }
      names.add(name);
    }
    if (key.isEmpty() && mayBeEmpty.isEmpty()) {
      mayBeEmpty.addAll(names);
    }
    return new Columns(List.copyOf(names), List.copyOf(key), Set.copyOf(mayBeEmpty));
  }

  /**
   * Looks at the cells of a row.
   *
   * @throws TableException where there are too many or too few, or one is empty that must not be
   */
  void check(String table, int line, List<String> cells) {
    if (cells.size() > names.size()) {
      throw new TableException(
          table,
          line,
          null,
          "the row has %d cells where the table has %d columns; look for a tab too many in \"%s\""
              .formatted(cells.size(), names.size(), String.join(" → ", cells)));
    }
    for (int column = 0; column < names.size(); column++) {
      String name = names.get(column);
      boolean missing = column >= cells.size();
      if ((missing || cells.get(column).isBlank()) && !mayBeEmpty.contains(name)) {
        throw new TableException(
            table,
            line,
            name,
            missing
                ? "the row ends before this column, it has %d cells where the table has %d columns; look for a missing tab in \"%s\""
                    .formatted(cells.size(), names.size(), String.join(" → ", cells))
                : "the cell is empty; write what the head of the table says of this column");
      }
    }
  }

  /** What tells a row apart, as one string; empty where nothing does. */
  String key(Table.Row row) {
    return String.join("\t", key.stream().map(row::get).toList());
  }
}
