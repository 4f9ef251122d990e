package org.armistice.stories;

/** A story that cannot be read: which file and line, what is wrong, and what to write instead. */
public final class StoryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why, as a stable code. */
  public enum Fault {
    MISSING("A501"),
    GRAMMAR("A502"),
    NOT_QUOTED("A503"),
    UNKNOWN_ID("A504"),
    HEADER("A505");

    private final String code;

    Fault(String code) {
      this.code = code;
    }

    /** Such as {@code A502}. */
    public String code() {
      return code;
    }
  }

  private final Fault fault;

  StoryException(Fault fault, String where, String what) {
    super(fault.code() + " " + where + ": " + what);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
