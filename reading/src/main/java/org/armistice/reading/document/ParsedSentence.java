package org.armistice.reading.document;

import java.util.Locale;

/** A sentence with what the model says of it. */
public record ParsedSentence(Sentence sentence, Parse parse) {
  public int index() {
    return sentence.index();
  }

  public int size() {
    return sentence.size();
  }

  /** The word at a token, as written. */
  public String word(int token) {
    return sentence.token(token).text();
  }

  public String lower(int token) {
    return word(token).toLowerCase(Locale.ROOT);
  }
}
