package org.armistice.cli.actors;

/** A list of actors cannot be read or written: what is wrong, where, and what to do. */
public final class ActorListException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong, with the code that its message begins with. */
  enum Fault {
    /** There is no such file, it cannot be read, or it is not text in UTF-8. */
    UNREADABLE("A701"),
    /** A line is not in the format of the list. */
    MALFORMED("A702"),
    /** The table cannot be written. */
    UNWRITABLE("A703"),
    /** Nothing in the list names an actor that has a role. */
    EMPTY("A704");

    private final String code;

    Fault(String code) {
      this.code = code;
    }
  }

  ActorListException(Fault fault, String message) {
    super(fault.code + " " + message);
  }

  ActorListException(Fault fault, String message, Throwable cause) {
    super(fault.code + " " + message, cause);
  }

  /**
   * @param line from 1; 0 where the fault is of the whole file
   */
  static ActorListException at(String file, int line, String what) {
    String where = line == 0 ? file : file + ", line " + line;
    return new ActorListException(Fault.MALFORMED, where + ": " + what);
  }
}
