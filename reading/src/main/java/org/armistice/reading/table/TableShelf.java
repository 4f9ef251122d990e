package org.armistice.reading.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables looked at again, to show the row behind a value: the reader itself keeps of a row only
 * what it needs and where it stands. Each table is read when it is first asked for. Not
 * thread-safe.
 */
public final class TableShelf {
  /** Before the name of a table of the user's, which may be that of a shipped one. */
  public static final String OWN = "own ";

  private final Map<String, Table> tables = new LinkedHashMap<>();

  /** A shelf of the tables that ship. */
  public TableShelf() {}

  /**
   * A shelf with a table of the user's beside those that ship.
   *
   * @param own is asked for by {@link #OWN} and its name
   */
  public TableShelf(Table own) {
    tables.put(OWN + own.name(), own);
  }

  /** A table that ships with the reader. */
  public Table table(String name) {
    return tables.computeIfAbsent(name, Table::load);
  }

  /**
   * The row at its place.
   *
   * @throws IllegalArgumentException where no row stands there
   */
  public Table.Row row(Origin origin) {
    return table(origin.table())
        .at(origin.line())
        .orElseThrow(() -> new IllegalArgumentException("no row stands at " + origin));
  }

  /** The rows that have a value in a column, in the order of the table. */
  public List<Table.Row> rows(String table, String column, String value) {
    return table(table).rows().stream().filter(row -> row.get(column).equals(value)).toList();
  }

  /** The rows that have a value among those of a column, in the order of the table. */
  public List<Table.Row> rowsListing(String table, String column, String value) {
    return table(table).rows().stream().filter(row -> row.list(column).contains(value)).toList();
  }
}
