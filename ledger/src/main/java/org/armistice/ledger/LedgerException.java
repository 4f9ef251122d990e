package org.armistice.ledger;

/** Something that the ledger cannot do, with a code, where it broke, and what to do. */
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Fault fault;

  /** What went wrong; each has its code. */
  public enum Fault {
    /** The folder of the ledger cannot be written. */
    FOLDER("A401"),
    /** Nobody to run PostgreSQL as: it refuses to run as root. */
    NO_USER("A402"),
    /** The bundled PostgreSQL does not run on this machine. */
    PLATFORM("A403"),
    /** PostgreSQL does not start. */
    START("A404"),
    /** The database cannot be reached, or refuses. */
    CONNECTION("A405"),
    /** No space left. */
    DISK_FULL("A406"),
    /** A newer Armistice wrote this ledger. */
    NEWER("A407"),
    /** Nothing has this id. */
    UNKNOWN_ID("A408"),
    /** More than one thing has an id that begins so. */
    AMBIGUOUS_ID("A409"),
    /** A decision that cannot be taken. */
    DECISION("A410"),
    /** A line of an export that cannot be read. */
    IMPORT_LINE("A411"),
    /** An import into a ledger that holds something already. */
    IMPORT_TARGET("A412"),
    /** What is kept is not what was written. */
    ALTERED("A413"),
    /** The database failed in a way that is not foreseen. */
    DATABASE("A414"),
    /** A file of an export cannot be written or read. */
    FILE("A415"),
    /** What is derived was made by other rules than the program has. */
    OTHER_RULES("A416"),
    /** An account that cannot be added or changed so. */
    ACCOUNT("A417");

    private final String code;

    Fault(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  public LedgerException(Fault fault, String message) {
    super(fault.code() + " " + message);
    this.fault = fault;
  }

  public LedgerException(Fault fault, String message, Throwable cause) {
    super(fault.code() + " " + message, cause);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
