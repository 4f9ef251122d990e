package org.armistice.bench;

/** What the sets are measured with: the loaded reader, and a place to say how far the work is. */
public interface Bench {
  /** Says that {@code done} of {@code total} cases are measured. */
  void progress(String set, long done, long total);
}
