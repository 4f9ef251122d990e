package org.armistice.reading.document;

/**
 * A run of tokens with the word that heads it.
 *
 * @param sentence index in the document
 * @param head token that heads it
 * @param start first token
 * @param end token after the last
 */
public record Phrase(int sentence, int head, int start, int end) {
  public boolean covers(int token) {
    return start <= token && token < end;
  }
}
