package org.armistice.ledger.check;

import java.util.List;

/**
 * What came of a verification.
 *
 * @param entries of the log that were checked
 * @param reports that were checked
 * @param head hash of the last entry; 64 zeros for an empty ledger. Noted elsewhere, it shows
 *     whether the end of the log was cut off
 * @param faults one sentence each, empty where all is as it was written
 */
public record Verified(long entries, long reports, String head, List<String> faults) {
  public Verified {
    faults = List.copyOf(faults);
  }

  public boolean isWhole() {
    return faults.isEmpty();
  }
}
