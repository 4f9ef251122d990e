package org.armistice.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.publicity.Period;
import org.armistice.ledger.ask.Census;
import org.armistice.ledger.ask.DisputeQuery;
import org.armistice.ledger.ask.EntryQuery;
import org.armistice.ledger.ask.Filter;
import org.armistice.ledger.ask.HistoryQuery;
import org.armistice.ledger.ask.IncidentQuery;
import org.armistice.ledger.ask.NoticeQuery;
import org.armistice.ledger.ask.SeriesQuery;
import org.armistice.ledger.ask.TimelineQuery;
import org.armistice.ledger.check.Verification;
import org.armistice.ledger.keep.Arrival;
import org.armistice.ledger.keep.Derived;
import org.armistice.ledger.keep.Keeper;
import org.armistice.ledger.keep.Kept;
import org.armistice.ledger.keep.Renewal;
import org.armistice.record.Entry;
import org.armistice.record.Reading;
import org.armistice.record.Report;
import org.junit.jupiter.api.Test;

/** Every door through which the words of a sealed report could leave. */
class SealedReportTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

  private static final String WORDS =
      "A missile struck a market in the Ukrainian city of Kharkiv on Tuesday, killing nine people and a smuggler from Poltava, an informant said. The United Nations announced on Tuesday that it had largely stopped publishing its counts of strikes in Dnipro.";

  private static final Arrival OPEN =
      Reports.published(
          "2024-03-12",
          "Example Wire",
          "A missile struck a market in the Ukrainian city of Kharkiv on Tuesday, killing four people, the governor said.");
  private static final Arrival SEALED =
      sealed(Reports.published("2024-03-12", "Example Secret", WORDS));

  /** Nearly the words of the sealed one. */
  private static final Arrival COPY =
      Reports.published("2024-03-13", "Example Post", WORDS.replace("smuggler", "trader"));

  /** Words that stand in the sealed report alone, and who brought it. */
  private static final String[] SECRETS = {
    "informant", "smuggler", "Poltava", "Dnipro", "Example Secret"
  };

  private static Arrival sealed(Arrival arrival) {
    Report old = arrival.reading().report();
    Report report =
        new Report(
            old.id(),
            old.kind(),
            old.outlet(),
            old.title(),
            old.byline(),
            old.url(),
            old.language(),
            old.published(),
            old.sha256(),
            Report.Sensitivity.SEALED,
            old.origin(),
            old.warnings(),
            old.evidence());
    List<Entry> entries = new ArrayList<>(arrival.reading().entries());
    entries.set(entries.indexOf(old), report);
    return new Arrival(arrival.bytes(), new Reading(arrival.reading().text(), entries));
  }

  private static Ledger with(Arrival... arrivals) {
    Ledger ledger = TestServer.empty(CLOCK);
    new Keeper(ledger, "tester", "test").add(List.of(arrivals));
    return ledger;
  }

  /** All answers of all queries as one text. */
  private static String answers(Ledger ledger, Filter filter) {
    Database database = ledger.database();
    List<Object> all = new ArrayList<>();
    all.addAll(IncidentQuery.linked(database, filter));
    all.addAll(TimelineQuery.run(database, filter));
    all.addAll(NoticeQuery.run(database, filter));
    all.add(SeriesQuery.run(database, filter, Period.Length.MONTH));
    all.addAll(DisputeQuery.run(database, filter));
    for (String kind :
        List.of("claim", "announcement", "regime", "trend", "count", "position", "agreement")) {
      all.addAll(EntryQuery.run(database, kind, filter, null));
    }
    all.addAll(HistoryQuery.run(database, Instant.EPOCH, CLOCK.instant(), 1000));
    all.add(Census.of(database));
    return all.toString();
  }

  @Test
  void theReader_findsTheSecrets_whereTheReportIsOpen() {
    try (Ledger ledger = with(OPEN, COPY)) {
      assertThat(answers(ledger, Filter.all(100)))
          .contains("informant", "trader", "Poltava", "Dnipro");
    }
  }

  @Test
  void noAnswer_hasAnythingOfIt_nowOrAsKnownThen() {
    try (Ledger ledger = with(OPEN, SEALED)) {
      assertThat(answers(ledger, Filter.all(100))).doesNotContain(SECRETS);
      assertThat(answers(ledger, Asked.knownAt("2026-01-02T04:00:00Z"))).doesNotContain(SECRETS);
      Happening market = IncidentQuery.run(ledger.database(), Filter.all(10)).get(0);
      assertThat(market.members()).hasSize(1);
      assertThat(market.tolls()).extracting(counted -> counted.amount().best()).containsExactly(4L);
      assertThat(Verification.of(ledger.database()).faults()).isEmpty();
    }
  }

  @Test
  void aSearchForItsWords_doesNotTellThatTheyAreThere() {
    try (Ledger ledger = with(OPEN, SEALED)) {
      for (String word : List.of("informant", "smuggler", "nine")) {
        Filter filter = Filter.of(null, null, null, null, null, word, null, null, 10);
        assertThat(IncidentQuery.run(ledger.database(), filter)).isEmpty();
        assertThat(EntryQuery.run(ledger.database(), "claim", filter, null)).isEmpty();
      }
    }
  }

  @Test
  void theRecordIsTheSame_withItAndWithout_butForTheLineThatSomethingIsWithheld() {
    try (Ledger without = with(OPEN);
        Ledger with = with(SEALED, OPEN)) {
      List<String> lines = new ArrayList<>(Exported.open(with).lines().toList());
      assertThat(
              lines.remove(
                  "{\"type\":\"redaction\",\"id\":\"%s\",\"reason\":\"a sealed report\"}"
                      .formatted(SEALED.reading().report().id())))
          .isTrue();
      assertThat(lines).isEqualTo(Exported.record(without).lines().toList());
    }
  }

  @Test
  void anExport_hasNothingOfIt_andItsHistoryIsLeftOut() {
    try (Ledger ledger = with(OPEN, SEALED)) {
      Renewal renewal = new Renewal(ledger, "tester", "test 2");
      renewal.rebuilt(Derived.Progress.unseen());
      assertThat(Exported.open(ledger))
          .contains("\"redaction\"")
          .doesNotContain(SECRETS)
          .doesNotContain("\"logged\"");
      assertThat(Exported.whole(ledger)).contains("informant");
    }
  }

  @Test
  void whatComesOfAddingIt_andOfAddingACopy_tellsNothing() {
    try (Ledger ledger = TestServer.empty(CLOCK)) {
      Keeper keeper = new Keeper(ledger, "tester", "test");
      keeper.add(List.of(OPEN));
      Kept kept = keeper.add(List.of(SEALED)).get(0);
      assertThat(Json.write(kept)).doesNotContain(SECRETS);
      assertThat(kept.changes()).isEmpty();
      assertThat(kept.notes())
          .containsExactly("sealed: it is kept, and nothing that it tells enters the record");
      assertThat(keeper.add(List.of(COPY)).get(0).notes())
          .noneMatch(note -> note.contains("nearly the same words"));
      Arrival again = Reports.of(new String(SEALED.bytes(), StandardCharsets.UTF_8));
      assertThat(keeper.add(List.of(again)).get(0).notes())
          .containsExactly("in the ledger already; nothing was added");
    }
  }

  @Test
  void takingItBack_andReadingItAgain_tellNothing() {
    try (Ledger ledger = with(OPEN, SEALED)) {
      String id = SEALED.reading().report().id();
      Kept read =
          new Renewal(ledger, "tester", "test 2")
              .again(List.of(Altered.withoutTolls(SEALED.reading())))
              .get(0);
      assertThat(Json.write(read)).doesNotContain(SECRETS);
      new Keeper(ledger, "tester", "test").retract(id, "the informant asked for it");
      assertThat(answers(ledger, Filter.all(100))).doesNotContain(SECRETS).contains("withheld");
      assertThat(Verification.of(ledger.database()).faults()).isEmpty();
    }
  }

  @Test
  void aFailureOfTheDatabase_doesNotQuoteTheRow() {
    try (Ledger ledger = with(OPEN, SEALED)) {
      assertThatThrownBy(
              () ->
                  ledger
                      .database()
                      .inTransaction(
                          handle ->
                              handle.execute(
                                  "update report set outlet = null, likeness = null where sensitivity = 'SEALED'")))
          .hasMessageStartingWith("A414")
          .hasMessageContaining("likeness")
          .satisfies(
              failure -> {
                for (Throwable at = failure; at != null; at = at.getCause()) {
                  assertThat(String.valueOf(at.getMessage())).doesNotContain(SECRETS);
                }
              });
      assertThat(TestServer.log()).contains("likeness").doesNotContain(SECRETS);
    }
  }
}
