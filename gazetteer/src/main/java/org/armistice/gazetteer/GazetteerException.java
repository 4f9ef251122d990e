package org.armistice.gazetteer;

/** A gazetteer or one of its tables cannot be used: names the file and what to do. */
public final class GazetteerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public GazetteerException(String message) {
    super(message);
  }

  public GazetteerException(String message, Throwable cause) {
    super(message, cause);
  }

  static GazetteerException row(String table, int line, String what) {
    return new GazetteerException(table + ", line " + line + ": " + what);
  }
}
