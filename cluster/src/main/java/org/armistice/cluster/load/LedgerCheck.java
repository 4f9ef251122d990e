package org.armistice.cluster.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.check.Verification;

/**
 * A ledger set against what was acknowledged.
 *
 * @param held how many reports the ledger holds
 * @param lost ids of reports that were acknowledged and that it does not hold
 * @param stray ids of reports that it holds and nobody sent
 * @param faults of its own verification: a row twice, altered, or without its reason
 */
public record LedgerCheck(int held, List<String> lost, List<String> stray, List<String> faults) {
  public LedgerCheck {
    lost = List.copyOf(lost);
    stray = List.copyOf(stray);
    faults = List.copyOf(faults);
  }

  public static LedgerCheck of(LedgerAddress address, Collection<String> acknowledged) {
    try (Ledger ledger = address.open()) {
      List<String> ids =
          ledger
              .database()
              .with(
                  handle -> handle.createQuery("select id from report").mapTo(String.class).list());
      Set<String> held = new TreeSet<>(ids);
      List<String> lost = new ArrayList<>(new TreeSet<>(acknowledged));
      lost.removeAll(held);
      List<String> stray = new ArrayList<>(held);
      stray.removeAll(new TreeSet<>(acknowledged));
      return new LedgerCheck(ids.size(), lost, stray, Verification.of(ledger.database()).faults());
    }
  }

  public boolean isWhole() {
    return lost.isEmpty() && stray.isEmpty() && faults.isEmpty();
  }
}
