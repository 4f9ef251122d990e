package org.armistice.reading.model;

import org.armistice.reading.document.ParsedSentence;

/** Asks the model how sure it is of what it said of a sentence. */
public interface Sureness {
  Certainty of(ParsedSentence sentence);
}
