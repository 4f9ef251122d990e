package org.armistice.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A gazetteer or one of its tables cannot be used: names the file and what to do. The code of a
 * table that cannot be used is A203.
 */
public final class GazetteerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public GazetteerException(String message) {
    super(message);
  }

  public GazetteerException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * A fault of a row.
   *
   * @param line of the file, from 1; 0 where the fault is of the whole file
   * @param column name of the column; {@code null} where the fault is of the whole row
   */
  static GazetteerException row(String table, int line, @Nullable String column, String what) {
    return new GazetteerException(
        "A203 "
            + table
            + (line == 0 ? "" : ", line " + line)
            + (column == null ? "" : ", column \"" + column + "\"")
            + ": "
            + what);
  }
}
