package org.armistice.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.publicity.Announced;
import org.armistice.incident.publicity.Period;
import org.armistice.ledger.ask.DisputeQuery;
import org.armistice.ledger.ask.EntryQuery;
import org.armistice.ledger.ask.Filter;
import org.armistice.ledger.ask.IncidentQuery;
import org.armistice.ledger.ask.NoticeQuery;
import org.armistice.ledger.ask.SeriesQuery;
import org.armistice.ledger.ask.TimelineQuery;
import org.armistice.ledger.check.Verification;
import org.armistice.ledger.keep.Arrival;
import org.armistice.ledger.keep.Keeper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * When it happened, when it was said, when one could read it and when this ledger learned of it are
 * four questions, and every query answers each. A report that was taken back counts for none of
 * them from then on.
 */
class FourClocksTest {
  private static final Arrival MARCH =
      Reports.published(
          "2020-03-05",
          "Example Wire",
          "US forces carried out an air strike against Taliban fighters in Nahr-e Saraj, Helmand, on Wednesday, a spokesman for US Forces Afghanistan said on Twitter on Wednesday.");
  private static final Arrival JUNE =
      Reports.published(
          "2020-06-06",
          "Example Wire",
          "US Forces Afghanistan announced on Friday that it had conducted two air strikes against the Taliban in Farah province.");
  private static final Arrival OCTOBER =
      Reports.published(
          "2020-10-12",
          "Example Post",
          """
          US forces have conducted airstrikes against the Taliban in Helmand province over the past two days, a spokesman for US Forces Afghanistan said on Monday.

          The US military has largely refrained from publicizing its strikes since the deal was signed in February.""");
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
  private static final Arrival TREND =
      Reports.published(
          "2024-04-02",
          "Example Courier",
          "Air strikes in Ukraine rose by 40 percent in March, the United Nations said.");

  /** Everything is known: 01:00 to 06:00 as added, 07:00 and 08:00 what was taken back. */
  private static final String BEFORE_ALL = "2024-05-01T00:30:00Z";

  private static final String WITH_MARCH = "2024-05-01T01:30:00Z";
  private static final String WITH_OCTOBER = "2024-05-01T03:30:00Z";
  private static final String WITH_MARKET = "2024-05-01T04:30:00Z";
  private static final String WITH_ALL = "2024-05-01T06:30:00Z";

  private static Ledger ledger = TestServer.empty(new HourlyClock("2024-05-01"));

  @BeforeAll
  static void fill() {
    Keeper keeper = new Keeper(ledger, "tester", "test");
    for (Arrival arrival : List.of(MARCH, JUNE, OCTOBER, MARKET, MARKET_AGAIN, TREND)) {
      keeper.add(List.of(arrival));
    }
    keeper.retract(OCTOBER.reading().report().id().substring(0, 12), "the outlet withdrew it");
    keeper.retract(MARKET_AGAIN.reading().report().id(), "the outlet withdrew it");
    keeper.retract(TREND.reading().report().id(), "the outlet withdrew it");
  }

  @AfterAll
  static void close() {
    ledger.close();
  }

  private static List<Happening> incidents(Filter filter) {
    return IncidentQuery.run(ledger.database(), filter);
  }

  private static List<LocalDate> announced(Filter filter) {
    return NoticeQuery.run(ledger.database(), filter).stream()
        .flatMap(series -> series.announced().stream())
        .map(Announced::day)
        .map(Objects::requireNonNull)
        .toList();
  }

  private static List<NoticeQuery.Told> regimes(Filter filter) {
    return NoticeQuery.run(ledger.database(), filter).stream()
        .flatMap(series -> series.regimes().stream())
        .toList();
  }

  private static List<String> claimed(Filter filter) {
    return EntryQuery.run(ledger.database(), "claim", filter, null).stream()
        .map(EntryQuery.Found::report)
        .distinct()
        .toList();
  }

  private static String id(Arrival arrival) {
    return arrival.reading().report().id();
  }

  private static final LocalDate MARCH_4 = LocalDate.of(2020, 3, 4);
  private static final LocalDate JUNE_5 = LocalDate.of(2020, 6, 5);
  private static final LocalDate OCTOBER_12 = LocalDate.of(2020, 10, 12);

  @Test
  void since_byWhatWasKnown() {
    assertThat(announced(Asked.knownAt(BEFORE_ALL))).isEmpty();
    assertThat(announced(Asked.knownAt(WITH_MARCH))).containsExactly(MARCH_4);
    assertThat(announced(Asked.knownAt(WITH_OCTOBER))).containsExactly(MARCH_4, JUNE_5, OCTOBER_12);
    assertThat(announced(Asked.knownAt(WITH_ALL))).containsExactly(MARCH_4, JUNE_5, OCTOBER_12);
    assertThat(announced(Filter.all(10))).containsExactly(MARCH_4, JUNE_5);
  }

  @Test
  void theBreakInPublishing_byWhatWasKnown() {
    assertThat(regimes(Asked.knownAt(WITH_MARCH))).isEmpty();
    assertThat(regimes(Asked.knownAt(WITH_OCTOBER))).hasSize(1);
    assertThat(regimes(Filter.all(10))).isEmpty();
    assertThat(series(Asked.knownAt(WITH_OCTOBER)).regimes()).hasSize(1);
    assertThat(series(Filter.all(10)).regimes()).isEmpty();
  }

  @Test
  void since_byWhatWasPublished_andByWhenItWasSaid() {
    assertThat(announced(Asked.publishedBy("2020-06-05"))).containsExactly(MARCH_4);
    assertThat(announced(Asked.publishedBy("2020-06-06"))).containsExactly(MARCH_4, JUNE_5);
    assertThat(announced(Asked.between("2020-06-01", "2020-06-30"))).containsExactly(JUNE_5);
    assertThat(
            NoticeQuery.run(ledger.database(), Asked.between("2020-06-01", "2020-06-30"))
                .get(0)
                .announced()
                .get(0)
                .gapDays())
        .describedAs("the gap is counted from the one before, which is not in these days")
        .isEqualTo(93);
  }

  @Test
  void claims_byAllFourClocks() {
    assertThat(claimed(Filter.all(100))).containsExactlyInAnyOrder(id(MARCH), id(JUNE), id(MARKET));
    assertThat(claimed(Asked.knownAt(BEFORE_ALL))).isEmpty();
    assertThat(claimed(Asked.knownAt(WITH_MARCH))).containsExactly(id(MARCH));
    assertThat(claimed(Asked.knownAt(WITH_ALL))).contains(id(OCTOBER), id(MARKET_AGAIN), id(TREND));
    assertThat(claimed(Asked.publishedBy("2020-12-31")))
        .containsExactlyInAnyOrder(id(MARCH), id(JUNE));
    assertThat(claimed(Asked.between("2024-01-01", "2024-12-31"))).containsExactly(id(MARKET));
  }

  @Test
  void claimsOfAnIncident_asKnownThen() {
    Filter then = Asked.knownAt(WITH_ALL);
    Happening market = incidents(place("kharkiv", WITH_ALL)).get(0);
    assertThat(market.members()).hasSize(2);
    assertThat(reportsThatClaim(then, market))
        .containsExactlyInAnyOrder(id(MARKET), id(MARKET_AGAIN));
    Happening now = incidents(place("kharkiv", null)).get(0);
    assertThat(reportsThatClaim(Filter.all(10), now)).containsExactly(id(MARKET));
  }

  private static List<String> reportsThatClaim(Filter filter, Happening incident) {
    return EntryQuery.run(ledger.database(), "claim", filter, incident).stream()
        .map(EntryQuery.Found::report)
        .distinct()
        .toList();
  }

  private static Filter place(String place, @Nullable String known) {
    Filter all = known == null ? Filter.all(100) : Asked.knownAt(known);
    return Filter.of(null, null, place, null, null, null, null, all.knownAt(), all.most());
  }

  @Test
  void incidents_byAllFourClocks() {
    assertThat(incidents(place("kharkiv", null)).get(0).members()).hasSize(1);
    assertThat(incidents(place("kharkiv", WITH_MARKET)).get(0).members()).hasSize(1);
    assertThat(incidents(place("kharkiv", WITH_ALL)).get(0).members()).hasSize(2);
    assertThat(incidents(place("kharkiv", WITH_OCTOBER))).isEmpty();
    assertThat(incidents(Asked.between("2024-03-12", "2024-03-12"))).hasSize(1);
    assertThat(incidents(Asked.between("2024-03-14", "2024-03-20"))).isEmpty();
    assertThat(incidents(Asked.publishedBy("2024-03-11")))
        .noneMatch(happening -> "Kharkiv".equals(happening.where().name()));
  }

  @Test
  void anIncident_byWhatOneCouldReadThen_hasOnlyTheTellingsOfThen() {
    Filter asKnown = Asked.knownAt(WITH_ALL);
    Filter read =
        Filter.of(
            null,
            null,
            "kharkiv",
            null,
            null,
            null,
            LocalDate.of(2024, 3, 12),
            asKnown.knownAt(),
            10);
    Happening cut = incidents(read).get(0);
    assertThat(cut.members()).extracting(member -> member.outlet()).containsExactly("Example Wire");
    assertThat(cut.tolls()).extracting(counted -> counted.amount().best()).containsExactly(4L);
    assertThat(cut.standing()).isEqualTo(Happening.Standing.CLAIMED);
    assertThat(cut.members().get(0).reason()).isEqualTo("told by one report so far");
  }

  @Test
  void oneIncident_byItsId_isShownAsItStoodThen_orSaidToBeUnknown() {
    String id = incidents(place("kharkiv", WITH_ALL)).get(0).id();
    assertThat(
            IncidentQuery.byId(ledger.database(), id, Asked.knownAt(WITH_ALL))
                .happening()
                .members())
        .hasSize(2);
    assertThat(IncidentQuery.byId(ledger.database(), id, Filter.all(1)).happening().members())
        .hasSize(1);
    assertThatThrownBy(() -> IncidentQuery.byId(ledger.database(), id, Asked.knownAt(WITH_OCTOBER)))
        .hasMessageStartingWith("A408 the ledger did not know");
  }

  private static List<String> timeline(Filter filter) {
    return TimelineQuery.run(ledger.database(), filter).stream()
        .map(line -> line.clock() + " " + line.window().earliest())
        .toList();
  }

  @Test
  void timeline_byAllFourClocks() {
    assertThat(timeline(Asked.knownAt(BEFORE_ALL))).isEmpty();
    assertThat(timeline(Asked.knownAt(WITH_MARCH)))
        .containsExactlyInAnyOrder("HAPPENED 2020-03-04", "SAID 2020-03-04");
    assertThat(timeline(Asked.knownAt(WITH_OCTOBER))).contains("SAID 2020-10-12");
    assertThat(timeline(Filter.all(100)))
        .contains("SAID 2020-06-05", "HAPPENED 2024-03-12")
        .doesNotContain("SAID 2020-10-12");
    assertThat(timeline(Asked.publishedBy("2020-06-05")))
        .containsExactlyInAnyOrder("HAPPENED 2020-03-04", "SAID 2020-03-04");
    assertThat(timeline(Asked.between("2020-06-01", "2020-06-30"))).contains("SAID 2020-06-05");
  }

  @Test
  void aTimelineOfAPlace_hasTheAnnouncementsOfWhatHappenedThere() {
    assertThat(timeline(place("helmand", null))).contains("SAID 2020-03-04");
    assertThat(timeline(place("helmand", null))).doesNotContain("SAID 2020-06-05");
  }

  private static SeriesQuery.Answer series(Filter filter) {
    return SeriesQuery.run(ledger.database(), filter, Period.Length.MONTH);
  }

  private static List<LocalDate> months(Filter filter) {
    return series(filter).rows().stream()
        .filter(row -> row.incidents() != null)
        .map(row -> row.period().first())
        .toList();
  }

  @Test
  void series_byAllFourClocks() {
    LocalDate march = LocalDate.of(2020, 3, 1);
    LocalDate october = LocalDate.of(2020, 10, 1);
    LocalDate market = LocalDate.of(2024, 3, 1);
    assertThat(months(Asked.knownAt(BEFORE_ALL))).isEmpty();
    assertThat(months(Asked.knownAt(WITH_MARCH))).containsExactly(march);
    assertThat(months(Asked.knownAt(WITH_OCTOBER))).contains(march, october);
    assertThat(months(Filter.all(10))).contains(march, market).doesNotContain(october);
    assertThat(months(Asked.publishedBy("2020-03-31"))).containsExactly(march);
    assertThat(months(Asked.between("2024-01-01", "2024-12-31"))).containsExactly(market);
    assertThat(series(Asked.knownAt(WITH_ALL)).figures()).hasSize(1);
    assertThat(series(Filter.all(10)).figures()).isEmpty();
    assertThat(series(Asked.publishedBy("2024-03-31")).figures()).isEmpty();
  }

  private static List<String> disputed(Filter filter) {
    return DisputeQuery.run(ledger.database(), filter).stream()
        .map(matter -> matter.subject().replaceAll(".*: ", ""))
        .toList();
  }

  @Test
  void disputes_byWhatWasKnown_andWhatOneCouldRead() {
    assertThat(disputed(place("kharkiv", WITH_ALL))).containsExactly("killed");
    assertThat(disputed(place("kharkiv", WITH_MARKET))).isEmpty();
    assertThat(disputed(place("kharkiv", null))).isEmpty();
    Filter read =
        Filter.of(
            null,
            null,
            "kharkiv",
            null,
            null,
            null,
            LocalDate.of(2024, 3, 12),
            Asked.knownAt(WITH_ALL).knownAt(),
            10);
    assertThat(disputed(read)).isEmpty();
  }

  @Test
  void whatWasTakenBack_staysInTheLedger_whichVerifies() {
    assertThat(
            ledger
                .database()
                .<Long>with(
                    handle ->
                        handle.createQuery("select count(*) from report").mapTo(Long.class).one()))
        .isEqualTo(6);
    assertThat(Verification.of(ledger.database()).faults()).isEmpty();
  }
}
