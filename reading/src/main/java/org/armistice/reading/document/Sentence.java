package org.armistice.reading.document;

import java.util.List;
import org.armistice.record.Passage;

/**
 * A sentence, or a line that is none.
 *
 * @param index in the report, from 0
 * @param paragraph of the body from 1; 0 before the body
 * @param kind what kind of passage it is
 */
public record Sentence(int index, int paragraph, Passage.Kind kind, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public int start() {
    return tokens.get(0).start();
  }

  public int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }
}
