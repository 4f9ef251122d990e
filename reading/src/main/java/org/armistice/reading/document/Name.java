package org.armistice.reading.document;

/**
 * A name that the model found.
 *
 * @param start first token
 * @param end token after the last
 */
public record Name(Kind kind, int start, int end) {
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE
  }
}
