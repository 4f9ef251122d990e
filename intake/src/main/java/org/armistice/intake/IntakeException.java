package org.armistice.intake;

/** A report that cannot be taken in: what is wrong, where, and what to do. */
public final class IntakeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final String message;

  IntakeException(Fault fault, String source, String what) {
    this.fault = fault;
    this.message = fault.code() + " " + source + ": " + what;
  }

  @Override
  public String getMessage() {
    return message;
  }

  public Fault fault() {
    return fault;
  }
}
