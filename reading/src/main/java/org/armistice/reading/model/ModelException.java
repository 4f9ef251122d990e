package org.armistice.reading.model;

/** The sentence model cannot be loaded or run: a broken installation, never a broken text. */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
