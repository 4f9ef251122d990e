package org.armistice.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.telling.Correction;
import org.armistice.ledger.ask.Filter;
import org.armistice.ledger.ask.IncidentQuery;
import org.armistice.ledger.ask.Links;
import org.armistice.ledger.check.Verification;
import org.armistice.ledger.keep.Arrival;
import org.armistice.ledger.keep.Keeper;
import org.armistice.record.Incident;
import org.junit.jupiter.api.Test;

/**
 * People can correct, merge, split and take back, with a reason, and what was before stays known.
 */
class DecisionsTest {
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
  private static final Arrival POLTAVA =
      Reports.published(
          "2024-03-13",
          "Example News",
          "A drone struck a depot near the Ukrainian city of Lviv on Tuesday, officials said.");

  private static List<Happening> incidents(Ledger ledger) {
    return IncidentQuery.run(ledger.database(), Filter.all(100));
  }

  @Test
  void whatSomebodySplits_staysApart_andCanBeMergedAgain() {
    try (Ledger ledger = TestServer.empty(new HourlyClock("2024-03-14"))) {
      Keeper keeper = new Keeper(ledger, "tester", "test");
      keeper.add(List.of(MARKET, MARKET_AGAIN));
      assertThat(incidents(ledger)).hasSize(1);
      Happening one = incidents(ledger).get(0);
      String event = one.members().get(1).event();
      keeper.split(event, "another market");
      assertThat(incidents(ledger)).hasSize(2);
      String first = incidents(ledger).get(0).id();
      String second = incidents(ledger).get(1).id();
      List<Links.Link> links = ledger.database().with(handle -> new Links(handle).of(first));
      assertThat(links)
          .anyMatch(
              link ->
                  link.kind() == Incident.LinkKind.DISTINCT
                      && link.reason().equals("tester decided: another market"));
      keeper.merge(first, second, "it was the same market after all");
      assertThat(incidents(ledger)).hasSize(1);
      assertThat(incidents(ledger).get(0).members()).hasSize(2);
      assertThat(Verification.of(ledger.database()).faults()).isEmpty();
    }
  }

  @Test
  void aMerge_holdsAgainstTheRules_andAgainstOrder() {
    try (Ledger ledger = TestServer.empty(new HourlyClock("2024-03-14"))) {
      Keeper keeper = new Keeper(ledger, "tester", "test");
      keeper.add(List.of(MARKET, POLTAVA));
      List<Happening> two = incidents(ledger);
      assertThat(two).hasSize(2);
      keeper.merge(two.get(0).id(), two.get(1).id(), "one salvo");
      keeper.add(List.of(MARKET_AGAIN));
      assertThat(incidents(ledger)).hasSize(1);
      assertThat(incidents(ledger).get(0).members()).hasSize(3);
      assertThatThrownBy(() -> keeper.merge(two.get(0).id(), two.get(1).id(), "again"))
          .hasMessageStartingWith("A410");
    }
  }

  @Test
  void aCorrection_standsInPlaceOfWhatWasRead_andMovesTheIncident() {
    try (Ledger ledger = TestServer.empty(new HourlyClock("2024-03-14"))) {
      Keeper keeper = new Keeper(ledger, "tester", "test");
      keeper.add(List.of(MARKET, MARKET_AGAIN));
      String event = incidents(ledger).get(0).members().get(1).event();
      assertThatThrownBy(
              () -> keeper.correct(event, Correction.Field.WHEN, "last week", "the outlet says so"))
          .hasMessage(
              "A410 \"last week\" cannot be the when: write it as 2020-10-10 or 2020-10-10..2020-10-12");
      keeper.correct(event, Correction.Field.WHEN, "2024-03-05", "the outlet says so");
      assertThat(incidents(ledger)).hasSize(2);
      assertThat(incidents(ledger).get(0).window().earliest()).isEqualTo(LocalDate.of(2024, 3, 5));
      assertThat(Verification.of(ledger.database()).faults()).isEmpty();
    }
  }

  @Test
  void whatIsTakenBack_tellsNothingAnyMore_butWhatWasKnownThenStaysKnown() {
    try (Ledger ledger = TestServer.empty(new HourlyClock("2024-03-14"))) {
      Keeper keeper = new Keeper(ledger, "tester", "test");
      keeper.add(List.of(MARKET)); // 01:00
      keeper.add(List.of(MARKET_AGAIN)); // 02:00
      keeper.retract(MARKET_AGAIN.reading().report().id(), "the outlet withdrew it"); // 03:00
      assertThat(incidents(ledger).get(0).members()).hasSize(1);
      Filter then =
          Filter.of(
              null, null, null, null, null, null, null, Instant.parse("2024-03-14T02:30:00Z"), 10);
      assertThat(IncidentQuery.run(ledger.database(), then)).hasSize(1);
      assertThat(IncidentQuery.run(ledger.database(), then).get(0).members()).hasSize(2);
      Filter before =
          Filter.of(
              null, null, null, null, null, null, null, Instant.parse("2024-03-14T00:30:00Z"), 10);
      assertThat(IncidentQuery.run(ledger.database(), before)).isEmpty();
      assertThat(Verification.of(ledger.database()).faults()).isEmpty();
    }
  }
}
