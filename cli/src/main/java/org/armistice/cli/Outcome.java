package org.armistice.cli;

import org.armistice.record.Reading;

/** What came of one source. */
sealed interface Outcome {
  /**
   * @param source name of the source
   */
  record Read(String source, Reading reading) implements Outcome {}

  /**
   * @param message why it was refused, what to do
   */
  record Refused(String message) implements Outcome {}
}
