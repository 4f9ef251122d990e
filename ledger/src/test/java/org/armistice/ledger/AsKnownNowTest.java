package org.armistice.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.armistice.incident.publicity.Period;
import org.armistice.incident.telling.Correction;
import org.armistice.ledger.ask.DisputeQuery;
import org.armistice.ledger.ask.EntryQuery;
import org.armistice.ledger.ask.Filter;
import org.armistice.ledger.ask.IncidentQuery;
import org.armistice.ledger.ask.NoticeQuery;
import org.armistice.ledger.ask.SeriesQuery;
import org.armistice.ledger.ask.TimelineQuery;
import org.armistice.ledger.keep.Arrival;
import org.armistice.ledger.keep.Keeper;
import org.armistice.ledger.keep.Renewal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What is made again of the past is what stood then: asked as known at some moment, a ledger that
 * has gone on since answers as it answered at that moment.
 */
class AsKnownNowTest {
  private static final String MOMENT = "2026-03-01T00:30:00Z";

  private static Filter filter(@Nullable String moment) {
    return moment == null
        ? Filter.of(null, null, null, null, null, null, null, null, 1000)
        : Filter.of(null, null, null, null, null, null, null, Instant.parse(moment), 1000);
  }

  private static String answers(Ledger ledger, @Nullable String moment) {
    Database database = ledger.database();
    Filter all = filter(moment);
    List<Object> answers = new ArrayList<>();
    List<Function<Filter, ?>> queries =
        List.of(
            asked -> IncidentQuery.linked(database, asked),
            asked -> TimelineQuery.run(database, asked),
            asked -> NoticeQuery.run(database, asked),
            asked -> SeriesQuery.run(database, asked, Period.Length.WEEK),
            asked -> DisputeQuery.run(database, asked),
            asked -> EntryQuery.run(database, "claim", asked, null));
    for (Filter asked : List.of(all, of(all, "syria", null), of(all, null, "shelling"))) {
      queries.forEach(query -> answers.add(query.apply(asked)));
    }
    for (IncidentQuery.Linked linked : IncidentQuery.linked(database, all)) {
      answers.add(EntryQuery.run(database, "claim", all, linked.happening()));
    }
    return answers.toString().replace("], ", "],\n");
  }

  private static Filter of(Filter all, @Nullable String place, @Nullable String what) {
    return Filter.of(
        LocalDate.of(2015, 1, 1),
        null,
        place,
        null,
        what,
        null,
        all.publishedBy(),
        all.knownAt(),
        all.most());
  }

  @Test
  void aMomentOfThePast_isAnsweredAsItWasThen() {
    List<Arrival> stories = Reports.ofStories(30);
    List<Arrival> first = new ArrayList<>();
    List<Arrival> later = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      (i % 3 == 0 ? later : first).add(stories.get(i));
    }
    Steps clock = new Steps(MOMENT);
    try (Ledger ledger = TestServer.empty(clock)) {
      Keeper keeper = new Keeper(ledger, "tester", "reader 1");
      keeper.add(first);
      List<IncidentQuery.Linked> whole =
          IncidentQuery.linked(ledger.database(), filter(null)).stream()
              .filter(linked -> linked.happening().members().size() > 1)
              .toList();
      keeper.split(whole.get(0).happening().members().get(1).event(), "two of them");
      keeper.correct(
          whole.get(1).happening().members().get(0).event(),
          Correction.Field.KILLED,
          "3",
          "a list");
      keeper.retract(first.get(5).reading().report().id(), "withdrawn");
      String then = answers(ledger, null);
      assertThat(answers(ledger, MOMENT)).isEqualTo(then);
      clock.goOn();
      keeper.add(later);
      Arrival again = first.get(2);
      new Renewal(ledger, "tester", "reader 2")
          .again(List.of(Altered.withoutTolls(again.reading())));
      keeper.retract(first.get(7).reading().report().id(), "withdrawn");
      keeper.correct(
          whole.get(2).happening().members().get(0).event(),
          Correction.Field.WHEN,
          "2011-01-01",
          "a misprint");
      assertThat(answers(ledger, null)).isNotEqualTo(then);
      assertThat(answers(ledger, MOMENT)).isEqualTo(then);
    }
  }

  /** A clock that stands before a moment, and then a day after it. */
  private static final class Steps extends Clock {
    private Instant now;

    Steps(String moment) {
      this.now = Instant.parse(moment).minusSeconds(60);
    }

    void goOn() {
      now = now.plusSeconds(86_400);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
