package org.armistice.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.telling.Correction;
import org.armistice.incident.telling.Tellings;
import org.armistice.ledger.ask.DecisionQuery;
import org.armistice.ledger.ask.DoubtQuery;
import org.armistice.ledger.ask.Filter;
import org.armistice.ledger.ask.IncidentQuery;
import org.armistice.ledger.check.Verification;
import org.armistice.ledger.keep.Arrival;
import org.armistice.ledger.keep.Keeper;
import org.armistice.ledger.keep.Kept;
import org.junit.jupiter.api.Test;

/**
 * Every decision can be taken back: the incidents are then as they were, and the log keeps both.
 */
class UndoTest {
  private static final Arrival MARKET =
      Reports.published(
          "2024-03-12",
          "Example Wire",
          "A missile struck a market in the Ukrainian city of Kharkiv on Tuesday, killing four people, the governor said.");
  private static final Arrival MARKET_AGAIN =
      Reports.published(
          "2024-03-13",
          "Example Post",
          "At least five people were killed when a missile hit a market in the Ukrainian city of Kharkiv on Tuesday, officials said.");
  private static final Arrival DEPOT =
      Reports.published(
          "2024-03-13",
          "Example News",
          "A drone struck a depot near the Ukrainian city of Lviv on Tuesday, officials said.");
  private static final Arrival VAGUE =
      Reports.published(
          "2024-03-13",
          "Example Radio",
          "Russian forces shelled a village in the Sumy region of Ukraine, residents said.");

  private static List<Happening> incidents(Ledger ledger) {
    return IncidentQuery.run(ledger.database(), Filter.all(100));
  }

  private static void undone(Function<Keeper, Kept> decision) {
    try (Ledger ledger = TestServer.empty(new HourlyClock("2024-03-14"))) {
      Keeper keeper = new Keeper(ledger, "tester", "test");
      keeper.add(List.of(MARKET, MARKET_AGAIN, DEPOT));
      List<Happening> before = incidents(ledger);
      Kept decided = decision.apply(keeper);
      Kept undone = keeper.undo(decided.seq(), "a slip of the hand");
      assertThat(incidents(ledger)).isEqualTo(before);
      assertThat(Verification.of(ledger.database()).faults()).isEmpty();
      List<DecisionQuery.Row> decisions = DecisionQuery.page(ledger.database(), 0, 10).items();
      assertThat(decisions).extracting(DecisionQuery.Row::kind).startsWith("undo");
      assertThat(decisions)
          .filteredOn(row -> row.seq() == decided.seq())
          .allMatch(DecisionQuery.Row::undone);
      assertThatThrownBy(() -> keeper.undo(decided.seq(), "again")).hasMessageStartingWith("A410");
      assertThat(undone.seq()).isEqualTo(decided.seq() + 1);
    }
  }

  @Test
  void aMerge() {
    try (Ledger ledger = TestServer.empty(new HourlyClock("2024-03-14"))) {
      Keeper keeper = new Keeper(ledger, "tester", "test");
      keeper.add(List.of(MARKET, DEPOT));
      List<Happening> before = incidents(ledger);
      Kept merged = keeper.merge(before.get(0).id(), before.get(1).id(), "one salvo");
      assertThat(incidents(ledger)).hasSize(1);
      keeper.undo(merged.seq(), "two after all");
      assertThat(incidents(ledger)).isEqualTo(before);
      assertThat(Verification.of(ledger.database()).faults()).isEmpty();
    }
  }

  @Test
  void aSplit() {
    undone(keeper -> keeper.split(eventOf(MARKET_AGAIN), "another market"));
  }

  @Test
  void aCorrection() {
    undone(
        keeper ->
            keeper.correct(
                eventOf(MARKET_AGAIN), Correction.Field.WHEN, "2024-03-05", "the outlet says so"));
  }

  @Test
  void aReportTakenBack() {
    undone(keeper -> keeper.retract(MARKET_AGAIN.reading().report().id(), "withdrawn"));
  }

  @Test
  void aMergeThatTookASplitBack_givesTheSplitBack() {
    try (Ledger ledger = TestServer.empty(new HourlyClock("2024-03-14"))) {
      Keeper keeper = new Keeper(ledger, "tester", "test");
      keeper.add(List.of(MARKET, MARKET_AGAIN));
      keeper.split(eventOf(MARKET_AGAIN), "another market");
      List<Happening> split = incidents(ledger);
      Kept merged = keeper.merge(split.get(0).id(), split.get(1).id(), "the same");
      assertThat(incidents(ledger)).hasSize(1);
      keeper.undo(merged.seq(), "not the same");
      assertThat(incidents(ledger)).hasSize(2);
      assertThat(Verification.of(ledger.database()).faults()).isEmpty();
    }
  }

  @Test
  void aReportThatWasAdded_isNoDecision() {
    try (Ledger ledger = TestServer.empty(new HourlyClock("2024-03-14"))) {
      Keeper keeper = new Keeper(ledger, "tester", "test");
      keeper.add(List.of(MARKET));
      assertThatThrownBy(() -> keeper.undo(1, "no"))
          .hasMessageStartingWith("A410 entry 1 of the log");
      assertThatThrownBy(() -> keeper.undo(7, "no")).hasMessageStartingWith("A408");
    }
  }

  @Test
  void whatSomebodyLookedAt_leavesTheQueue_andComesBackWhenThatIsUndone() {
    try (Ledger ledger = TestServer.empty(new HourlyClock("2024-03-14"))) {
      Keeper keeper = new Keeper(ledger, "tester", "test");
      keeper.add(List.of(MARKET, VAGUE));
      DoubtQuery.Answer all = DoubtQuery.run(ledger.database(), null, 0, 50);
      DoubtQuery.Doubt day =
          all.items().stream()
              .filter(doubt -> doubt.kind() == DoubtQuery.Kind.DAY_IMPLIED)
              .findFirst()
              .orElseThrow();
      Kept accepted = keeper.accept(day.subject(), "", day.kind().key(), "as it stands");
      assertThat(DoubtQuery.run(ledger.database(), null, 0, 50).total()).isEqualTo(all.total() - 1);
      keeper.undo(accepted.seq(), "look again");
      assertThat(DoubtQuery.run(ledger.database(), null, 0, 50)).isEqualTo(all);
      assertThat(Verification.of(ledger.database()).faults()).isEmpty();
    }
  }

  private static String eventOf(Arrival arrival) {
    return Tellings.of(arrival.reading()).get(0).event();
  }
}
