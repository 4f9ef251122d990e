package org.armistice.ledger.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.Reports;
import org.armistice.ledger.TestServer;
import org.junit.jupiter.api.Test;

/** Adding a report says what changed in the record and why; adding it again changes nothing. */
class AddingTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-03-14T09:00:00Z"), ZoneOffset.UTC);

  private static final Arrival FIRST =
      Reports.published(
          "2024-03-12",
          "Example Wire",
          "A missile struck a market in the Ukrainian city of Kharkiv on Tuesday, killing four people, the governor said.");
  private static final Arrival SECOND =
      Reports.published(
          "2024-03-13",
          "Example Post",
          "At least five people were killed when a missile hit a market in the Ukrainian city of Kharkiv on Tuesday, officials said.");

  @Test
  void aSecondReport_joinsTheIncident_andTheChangeHasItsReason() {
    try (Ledger ledger = TestServer.empty(CLOCK)) {
      Keeper keeper = new Keeper(ledger, "tester", "test");
      Kept first = keeper.add(List.of(FIRST)).get(0);
      assertThat(first.changes()).hasSize(1);
      assertThat(first.changes().get(0).kind()).isEqualTo(Change.Kind.NEW);
      Kept second = keeper.add(List.of(SECOND)).get(0);
      assertThat(second.changes())
          .hasSize(1)
          .allMatch(
              change -> change.kind() == Change.Kind.CHANGED || change.kind() == Change.Kind.NEW);
      assertThat(second.changes().get(0).what().toString())
          .contains("Example ")
          .contains("one day, 2024-03-12")
          .contains("market")
          .contains("5 killed by officials, beside 4 killed by");
      Kept again = keeper.add(List.of(SECOND)).get(0);
      assertThat(again.news()).isFalse();
      assertThat(again.changes()).isEmpty();
    }
  }
}
