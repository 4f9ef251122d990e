package org.armistice.intake.dataset;

/** A file that is no dataset that is known, or cannot be read at all. */
public final class DatasetException extends Exception {
  private static final long serialVersionUID = 1L;

  DatasetException(String file, String what) {
    super("A121 " + file + ": " + what);
  }
}
