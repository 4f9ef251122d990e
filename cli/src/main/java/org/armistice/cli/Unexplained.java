package org.armistice.cli;

/** A question that cannot be answered: says what was asked and what to do. */
final class Unexplained extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unexplained(String message) {
    super(message);
  }
}
