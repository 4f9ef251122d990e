package org.armistice.claim;

/** A grade that cannot be read: where it stands, and what to write instead. */
public final class GradesException extends Exception {
  private static final long serialVersionUID = 1L;

  GradesException(String where, String what) {
    super("A511 " + where + ": " + what);
  }
}
