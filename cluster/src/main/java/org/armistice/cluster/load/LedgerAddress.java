package org.armistice.cluster.load;

import java.io.Serializable;
import java.time.Clock;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.LedgerException;
import org.armistice.ledger.keep.Derived;
import org.armistice.ledger.postgres.Home;

/**
 * Which ledger.
 *
 * @param url of a PostgreSQL, for JDBC; empty for the private ledger of a folder
 * @param home folder of the private ledger; empty for the usual one
 */
public record LedgerAddress(String url, String home) implements Serializable {
  /**
   * Opens it; a private one is started where it does not run.
   *
   * @throws LedgerException A401 to A407; A416 where what is derived was made by other rules
   */
  public Ledger open() {
    Ledger ledger =
        url.isEmpty()
            ? Ledger.in(Home.of(home.isEmpty() ? null : home), Clock.systemUTC())
            : Ledger.at(url, Clock.systemUTC());
    if (!ledger.database().<Boolean>with(Derived::isCurrent)) {
      ledger.close();
      throw Derived.outdated();
    }
    return ledger;
  }
}
