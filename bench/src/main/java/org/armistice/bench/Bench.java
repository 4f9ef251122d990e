package org.armistice.bench;

import org.armistice.gazetteer.Gazetteer;
import org.armistice.reading.Reader;
import org.armistice.reading.model.SentenceModel;

/**
 * What the sets are measured with, each part loaded when it is first asked for, and a place to say
 * how far the work is.
 */
public interface Bench {
  /** The whole reading. */
  Reader reader();

  /** The sentence model. */
  SentenceModel model();

  /** The gazetteer that ships. */
  Gazetteer gazetteer();

  /** Says that {@code done} of {@code total} cases are measured. */
  void progress(String set, long done, long total);
}
