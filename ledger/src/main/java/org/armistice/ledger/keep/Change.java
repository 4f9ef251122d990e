package org.armistice.ledger.keep;

import java.util.List;

/**
 * What changed of one incident, and why.
 *
 * @param incident its id
 * @param kind what became of it
 * @param label in a few words
 * @param what one sentence for each change
 */
public record Change(String incident, Kind kind, String label, List<String> what) {
  public Change {
    what = List.copyOf(what);
  }

  /** What became of an incident. */
  public enum Kind {
    NEW,
    CHANGED,
    ENDED
  }
}
