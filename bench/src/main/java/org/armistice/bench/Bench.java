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

  /**
   * Told of a case that was not read as annotated.
   *
   * @param where which case: its name, or its words
   * @param annotated what stands in the set; empty for nothing
   * @param read what was read; empty for nothing
   */
  void miss(String set, String where, String annotated, String read);
}
