package org.armistice.intake.watch;

import java.util.List;
import org.armistice.intake.Source;

/**
 * What one look found.
 *
 * @param sources that are new
 * @param faults what could not be got, each with its code and what to do
 * @param note in a few words, such as {@code unchanged since the last look}
 * @param remembering what {@link #keep} does
 */
public record Look(List<Source> sources, List<String> faults, String note, Runnable remembering) {
  /**
   * Remembers that this was seen; called when the ledger has it.
   *
   * @throws java.io.UncheckedIOException where that cannot be written
   */
  public void keep() {
    remembering.run();
  }
}
