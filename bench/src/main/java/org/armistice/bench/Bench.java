package org.armistice.bench;

import org.armistice.reading.model.SentenceModel;

/** What the sets are measured with: the loaded reader, and a place to say how far the work is. */
public interface Bench {
  /** The sentence model, loaded. */
  SentenceModel model();

  /** Says that {@code done} of {@code total} cases are measured. */
  void progress(String set, long done, long total);
}
