package org.armistice.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.armistice.ledger.ask.Filter;

/** Questions by one clock. */
final class Asked {
  private static final int MOST = 100;

  private Asked() {}

  static Filter knownAt(String moment) {
    return Filter.of(null, null, null, null, null, null, null, Instant.parse(moment), MOST);
  }

  static Filter publishedBy(String day) {
    return Filter.of(null, null, null, null, null, null, LocalDate.parse(day), null, MOST);
  }

  static Filter between(String from, String to) {
    return Filter.of(
        LocalDate.parse(from), LocalDate.parse(to), null, null, null, null, null, null, MOST);
  }
}
