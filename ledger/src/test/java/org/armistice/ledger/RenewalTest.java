package org.armistice.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.telling.Correction;
import org.armistice.ledger.ask.EntryQuery;
import org.armistice.ledger.ask.Filter;
import org.armistice.ledger.ask.HistoryQuery;
import org.armistice.ledger.ask.IncidentQuery;
import org.armistice.ledger.check.Verification;
import org.armistice.ledger.keep.Arrival;
import org.armistice.ledger.keep.Derived;
import org.armistice.ledger.keep.Keeper;
import org.armistice.ledger.keep.Kept;
import org.armistice.ledger.keep.OlderRules;
import org.armistice.ledger.keep.Renewal;
import org.armistice.record.Reading;
import org.junit.jupiter.api.Test;

/** A ledger follows a newer reader and newer rules, and people's decisions stand. */
class RenewalTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

  private static final Arrival MARKET =
      Reports.published(
          "2024-03-12",
          "Example Wire",
          "A missile struck a market in the Ukrainian city of Kharkiv on Tuesday, killing four people, the governor said.");
  private static final Arrival DEPOT =
      Reports.published(
          "2024-03-13",
          "Example News",
          "A drone struck a depot near the Ukrainian city of Lviv on Tuesday, officials said.");

  private static Ledger stories(int number) {
    Ledger ledger = TestServer.empty(CLOCK);
    new Keeper(ledger, "tester", "reader 1").add(Reports.ofStories(number));
    return ledger;
  }

  private static Renewal renewal(Ledger ledger) {
    return new Renewal(ledger, "tester", "reader 2");
  }

  private static List<Happening> incidents(Ledger ledger) {
    return IncidentQuery.run(ledger.database(), Filter.all(100));
  }

  private static String onlyEvent(Arrival arrival) {
    try (Ledger ledger = TestServer.empty(CLOCK)) {
      new Keeper(ledger, "tester", "reader 1").add(List.of(arrival));
      return incidents(ledger).get(0).members().get(0).event();
    }
  }

  private static void noFaults(Ledger ledger) {
    assertThat(Verification.of(ledger.database()).faults()).isEmpty();
  }

  @Test
  void aRebuild_givesTheSameRecord_byteForByte_andNoEntryOfTheLog() {
    try (Ledger ledger = stories(8)) {
      Keeper keeper = new Keeper(ledger, "tester", "reader 1");
      String event = incidents(ledger).get(0).members().get(0).event();
      keeper.correct(event, Correction.Field.KILLED, "7", "the hospital's list");
      keeper.retract(incidents(ledger).get(3).members().get(0).report(), "withdrawn");
      String before = Exported.whole(ledger);
      Kept kept = renewal(ledger).rebuilt(Derived.Progress.unseen());
      assertThat(kept.news()).isFalse();
      assertThat(kept.notes()).containsExactly("made anew; the record is the same as before");
      assertThat(Exported.whole(ledger).equals(before)).isTrue();
      noFaults(ledger);
    }
  }

  @Test
  void aRebuild_whoseServerDiesInTheMiddle_leavesTheLedgerAsItWas() {
    String url = TestServer.freshUrl();
    try (Ledger ledger = Ledger.at(url, CLOCK);
        Ledger other = Ledger.at(url, CLOCK)) {
      new Keeper(ledger, "tester", "reader 1").add(Reports.ofStories(4));
      String before = Exported.whole(ledger);
      Derived.Progress dying =
          (done, all) -> {
            if (done == all - 2) {
              other
                  .database()
                  .with(
                      handle ->
                          handle
                              .createQuery(
                                  "select pg_terminate_backend(pid) from pg_stat_activity"
                                      + " where datname = current_database() and pid <> pg_backend_pid()")
                              .mapTo(Boolean.class)
                              .list());
            }
          };
      assertThatThrownBy(() -> renewal(ledger).rebuilt(dying))
          .hasMessageStartingWith("A405")
          .hasMessageContaining("what was acknowledged is kept");
      assertThat(Exported.whole(ledger).equals(before)).isTrue();
      noFaults(ledger);
      renewal(ledger).rebuilt(Derived.Progress.unseen());
      assertThat(Exported.whole(ledger).equals(before)).isTrue();
    }
  }

  @Test
  void underOtherRules_nothingIsWritten_untilARebuildHasSaidWhatChanges() {
    try (Ledger ledger = stories(2)) {
      String right = Exported.record(ledger);
      Happening whole =
          incidents(ledger).stream().filter(each -> each.members().size() > 1).findFirst().get();
      OlderRules.didNotKnow(ledger, whole);
      Keeper keeper = new Keeper(ledger, "tester", "reader 1");
      assertThatThrownBy(() -> keeper.add(List.of(MARKET)))
          .hasMessage(
              "A416 the record was made by other rules than this Armistice has; run armistice ledger rebuild, which says what it changes");
      assertThat(Verification.of(ledger.database()).faults())
          .containsExactly(
              "the record was made by other rules than this Armistice has; run armistice ledger rebuild");
      Kept kept = renewal(ledger).rebuilt(Derived.Progress.unseen());
      assertThat(kept.changes()).extracting(change -> change.incident()).contains(whole.id());
      assertThat(Exported.record(ledger).equals(right)).isTrue();
      List<HistoryQuery.Step> steps =
          HistoryQuery.run(ledger.database(), CLOCK.instant(), CLOCK.instant(), 1000);
      assertThat(steps.get(steps.size() - 1).kind()).isEqualTo("regroup");
      assertThat(steps.get(steps.size() - 1).reason()).startsWith("rule change: rules ");
      noFaults(ledger);
      keeper.add(List.of(MARKET));
      noFaults(ledger);
    }
  }

  @Test
  void aNewerReader_changesTheRecord_andSaysWhy_andWhatWasKnownStaysKnown() {
    try (Ledger ledger = TestServer.empty(new HourlyClock("2024-03-14"))) {
      Arrival older = new Arrival(MARKET.bytes(), Altered.withoutTolls(MARKET.reading()));
      new Keeper(ledger, "tester", "reader 1").add(List.of(older)); // 01:00
      assertThat(incidents(ledger).get(0).tolls()).isEmpty();
      Renewal renewal = renewal(ledger);
      assertThat(renewal.due(null, null)).hasSize(1);
      Kept kept = renewal.again(List.of(MARKET.reading())).get(0); // 02:00
      assertThat(kept.changes()).hasSize(1);
      assertThat(kept.changes().get(0).what())
          .contains("counted 4 killed by governor, not stated before");
      assertThat(incidents(ledger).get(0).tolls()).hasSize(1);
      assertThat(
              IncidentQuery.run(ledger.database(), Asked.knownAt("2024-03-14T01:30:00Z"))
                  .get(0)
                  .tolls())
          .isEmpty();
      List<HistoryQuery.Step> steps =
          HistoryQuery.run(
              ledger.database(),
              Instant.parse("2024-03-14T01:30:00Z"),
              Instant.parse("2024-03-14T02:30:00Z"),
              10);
      assertThat(steps).hasSize(1);
      assertThat(steps.get(0).reason()).isEqualTo("rule change: read by reader 2");
      noFaults(ledger);
    }
  }

  @Test
  void whatIsReadAsBefore_isNotWrittenAgain_andAnInterruptedRunGoesOn() {
    try (Ledger ledger = stories(2)) {
      Renewal renewal = renewal(ledger);
      List<String> due = renewal.due(null, null);
      assertThat(due).hasSizeGreaterThan(5);
      String before = Exported.whole(ledger);
      List<Reading> first =
          renewal.taken(due.subList(0, 3)).stream()
              .map(kept -> Reports.again(kept.report(), kept.text()))
              .toList();
      assertThat(renewal.again(first)).noneMatch(Kept::news);
      assertThat(renewal.due(null, null)).isEqualTo(due.subList(3, due.size()));
      assertThat(Exported.whole(ledger).equals(before)).isTrue();
    }
  }

  @Test
  void dueReports_areThoseOfTheDays_andOfTheReport_thatAreAskedFor() {
    try (Ledger ledger = TestServer.empty(CLOCK)) {
      new Keeper(ledger, "tester", "reader 1").add(List.of(MARKET, DEPOT));
      Renewal renewal = renewal(ledger);
      String depot = DEPOT.reading().report().id();
      assertThat(renewal.due(LocalDate.of(2024, 3, 13), null)).containsExactly(depot);
      assertThat(renewal.due(null, depot.substring(0, 12))).containsExactly(depot);
    }
  }

  @Test
  void aCorrection_holdsForTheHeirOfTheEvent_thatANewerReaderFindsInOtherWords() {
    String event = onlyEvent(MARKET);
    String older = "event-0000000000000001";
    try (Ledger ledger = TestServer.empty(CLOCK)) {
      Keeper keeper = new Keeper(ledger, "tester", "reader 1");
      keeper.add(
          List.of(new Arrival(MARKET.bytes(), Altered.renamed(MARKET.reading(), event, older))));
      keeper.correct(older, Correction.Field.KILLED, "7", "the hospital's list");
      renewal(ledger).again(List.of(MARKET.reading()));
      Happening happening = incidents(ledger).get(0);
      assertThat(happening.members().get(0).event()).isEqualTo(event);
      assertThat(happening.tolls())
          .extracting(counted -> counted.amount().best(), counted -> counted.counter())
          .containsExactly(tuple(7L, "correction by tester"));
      noFaults(ledger);
      renewal(ledger).rebuilt(Derived.Progress.unseen());
      assertThat(incidents(ledger)).containsExactly(happening);
      // the old id still names it
      keeper.correct(older, Correction.Field.KILLED, "8", "a second list");
      assertThat(incidents(ledger).get(0).tolls().get(0).amount().best()).isEqualTo(8);
    }
  }

  @Test
  void anEventThatANewerReaderNoLongerFinds_stands_wherePeopleDecidedAboutIt() {
    String event = onlyEvent(MARKET);
    try (Ledger ledger = TestServer.empty(CLOCK)) {
      Keeper keeper = new Keeper(ledger, "tester", "reader 1");
      keeper.add(List.of(MARKET, DEPOT));
      keeper.correct(event, Correction.Field.KILLED, "7", "the hospital's list");
      String depot = onlyEvent(DEPOT);
      renewal(ledger)
          .again(
              List.of(
                  Altered.without(MARKET.reading(), event),
                  Altered.without(DEPOT.reading(), depot)));
      assertThat(incidents(ledger)).hasSize(1);
      assertThat(incidents(ledger).get(0).tolls().get(0).amount().best()).isEqualTo(7);
      noFaults(ledger);
    }
  }

  @Test
  void mergesAndSplits_holdAfterANewReading() {
    String market = onlyEvent(MARKET);
    String depot = onlyEvent(DEPOT);
    try (Ledger ledger = TestServer.empty(CLOCK)) {
      Keeper keeper = new Keeper(ledger, "tester", "reader 1");
      Reading older = Altered.renamed(MARKET.reading(), market, "event-0000000000000001");
      Reading olderDepot = Altered.renamed(DEPOT.reading(), depot, "event-0000000000000002");
      keeper.add(
          List.of(new Arrival(MARKET.bytes(), older), new Arrival(DEPOT.bytes(), olderDepot)));
      List<Happening> two = incidents(ledger);
      keeper.merge(two.get(0).id(), two.get(1).id(), "one salvo");
      renewal(ledger).again(List.of(MARKET.reading(), DEPOT.reading()));
      assertThat(incidents(ledger)).hasSize(1);
      noFaults(ledger);
      keeper.split(depot, "another salvo");
      assertThat(incidents(ledger)).hasSize(2);
      new Renewal(ledger, "tester", "reader 3").again(List.of(olderDepot));
      assertThat(incidents(ledger)).hasSize(2);
      noFaults(ledger);
    }
  }

  @Test
  void theClaimsOfTheEarlierReading_areNotAskedFor_butWereThen() {
    try (Ledger ledger = TestServer.empty(new HourlyClock("2024-03-14"))) {
      new Keeper(ledger, "tester", "reader 1").add(List.of(MARKET)); // 01:00
      Filter now = Filter.all(10);
      int before = EntryQuery.run(ledger.database(), "claim", now, null).size();
      assertThat(before).isPositive();
      String claim = EntryQuery.run(ledger.database(), "claim", now, null).get(0).entry().id();
      renewal(ledger).again(List.of(Altered.without(MARKET.reading(), claim))); // 02:00
      assertThat(EntryQuery.run(ledger.database(), "claim", now, null)).hasSize(before - 1);
      assertThat(
              EntryQuery.run(
                  ledger.database(), "claim", Asked.knownAt("2024-03-14T01:30:00Z"), null))
          .hasSize(before);
      noFaults(ledger);
    }
  }
}
