package org.armistice.intake;

/** A report that cannot be taken in: what is wrong, where, and what to do. */
public final class IntakeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Fault fault;

  IntakeException(Fault fault, String source, String what) {
    super(fault.code() + " " + source + ": " + what);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
