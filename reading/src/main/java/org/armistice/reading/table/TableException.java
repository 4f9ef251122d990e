package org.armistice.reading.table;

import org.jspecify.annotations.Nullable;

/**
 * A table that cannot be used: names the file, the line, the column, what is wrong and what to do.
 * Its code is A203.
 */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What the command line calls a table that cannot be used. */
  public static final String CODE = "A203";

  /**
   * @param line of the file, from 1; 0 where the fault is of the whole file
   * @param column name of the column; {@code null} where the fault is of the whole row
   */
  public TableException(String table, int line, @Nullable String column, String what) {
    super(
        CODE
            + " "
            + table
            + (line == 0 ? "" : ", line " + line)
            + (column == null ? "" : ", column \"" + column + "\"")
            + ": "
            + what);
  }
}
