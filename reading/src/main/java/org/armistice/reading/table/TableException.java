package org.armistice.reading.table;

/** A table that cannot be used: names the file, the line and what is wrong. */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TableException(String table, int line, String what) {
    super(table + ", line " + line + ": " + what);
  }
}
