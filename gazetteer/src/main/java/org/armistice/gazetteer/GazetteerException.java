package org.armistice.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A gazetteer, one of its tables, or what it is built from cannot be used: what is wrong, what to
 * do.
 */
public final class GazetteerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong, with the code that its message begins with. */
  public enum Fault {
    /** There is no such file, or it cannot be read. */
    UNREADABLE("A601"),
    /** The file is no compiled gazetteer. */
    NO_GAZETTEER("A602"),
    /** It is cut short, or its bytes are not those that were written. */
    DAMAGED("A603"),
    /** It was compiled in another format. */
    OTHER_FORMAT("A604"),
    /** A row of an authored table cannot be used. */
    TABLE("A203"),
    /** Nothing bears a name that was asked for. */
    UNKNOWN_NAME("A606"),
    /** A published file that a build needs is missing. */
    NO_DUMP("A611"),
    /** A file is not the published file that it should be. */
    OTHER_DUMP("A612"),
    /** A published file is cut short or its archive damaged. */
    DUMP_CUT_SHORT("A613"),
    /** Too many rows of a published file are malformed. */
    MALFORMED("A614"),
    /** One row of a published file is malformed and was left out. */
    ROW("A615"),
    /** The gazetteer cannot be written. */
    UNWRITABLE("A616"),
    /** Another build is at work on the same file. */
    BUSY("A617"),
    /** What npm gives is not what is pinned. */
    PACKAGE("A618");

    private final String code;

    Fault(String code) {
      this.code = code;
    }

    /** Such as A601. */
    public String code() {
      return code;
    }
  }

  private final Fault fault;

  /**
   * @param message what is wrong with what, and what to do; the code is put before it
   */
  public GazetteerException(Fault fault, String message) {
    super(fault.code() + " " + message);
    this.fault = fault;
  }

  public GazetteerException(Fault fault, String message, Throwable cause) {
    super(fault.code() + " " + message, cause);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }

  /**
   * A fault of a row.
   *
   * @param line of the file, from 1; 0 where the fault is of the whole file
   * @param column name of the column; {@code null} where the fault is of the whole row
   */
  static GazetteerException row(String table, int line, @Nullable String column, String what) {
    return new GazetteerException(
        Fault.TABLE,
        table
            + (line == 0 ? "" : ", line " + line)
            + (column == null ? "" : ", column \"" + column + "\"")
            + ": "
            + what);
  }
}
