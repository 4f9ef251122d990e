package org.armistice.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.armistice.incident.happening.Glance;
import org.armistice.incident.happening.Happening;
import org.armistice.ledger.ask.EntryQuery;
import org.armistice.ledger.ask.Filter;
import org.armistice.ledger.ask.IncidentQuery;
import org.armistice.ledger.ask.OverviewQuery;
import org.armistice.ledger.ask.Page;
import org.armistice.ledger.keep.Keeper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the database counts is what the incidents say one by one. */
class OverviewTest {
  private static Filter publishedBy(LocalDate day) {
    return Filter.of(null, null, null, null, null, null, day, null, 50);
  }

  private static Filter of(@Nullable String source, Filter.@Nullable Status status) {
    return new Filter(null, null, null, null, null, null, source, status, null, null, 200);
  }

  @Test
  void theOverviewOfNow_isThatOfAllThatWasPublished() {
    try (Ledger ledger = TestServer.empty(new HourlyClock("2026-01-01"))) {
      new Keeper(ledger, "tester", "test").add(Reports.ofStories(8));
      OverviewQuery.Answer now = OverviewQuery.run(ledger.database(), Filter.all(50));
      OverviewQuery.Answer then =
          OverviewQuery.run(ledger.database(), publishedBy(LocalDate.of(2030, 1, 1)));
      assertThat(now.incidents()).isGreaterThan(20);
      assertThat(now.places()).anyMatch(place -> place.point() != null);
      assertThat(then).usingRecursiveComparison().ignoringFields("sides.label").isEqualTo(now);
    }
  }

  @Test
  void pages_giveEveryIncidentOnce() {
    try (Ledger ledger = TestServer.empty(new HourlyClock("2026-01-01"))) {
      new Keeper(ledger, "tester", "test").add(Reports.ofStories(4));
      Page<String> all =
          IncidentQuery.page(ledger.database(), Filter.all(200), IncidentQuery.Order.NEWEST, 0);
      Page<String> first =
          IncidentQuery.page(ledger.database(), Filter.all(3), IncidentQuery.Order.NEWEST, 0);
      Page<String> second =
          IncidentQuery.page(ledger.database(), Filter.all(3), IncidentQuery.Order.NEWEST, 3);
      assertThat(first.total()).isEqualTo(all.total()).isEqualTo(all.items().size());
      assertThat(first.items()).isEqualTo(all.items().subList(0, 3));
      assertThat(second.items()).isEqualTo(all.items().subList(3, 6));
      assertThat(
              IncidentQuery.page(ledger.database(), Filter.all(200), IncidentQuery.Order.OLDEST, 0)
                  .items())
          .containsExactlyInAnyOrderElementsOf(all.items());
      List<String> shown =
          IncidentQuery.run(ledger.database(), Filter.all(200)).stream()
              .map(Glance::of)
              .map(Json::write)
              .toList();
      assertThat(all.items()).containsExactlyInAnyOrderElementsOf(shown);
    }
  }

  @Test
  void pages_haveWhatLastsBeyondTheDaysAskedFor() {
    try (Ledger ledger = TestServer.empty(new HourlyClock("2026-01-01"))) {
      new Keeper(ledger, "tester", "test").add(Reports.ofStories(30));
      List<Happening> all = IncidentQuery.run(ledger.database(), Filter.all(1000));
      assertThat(all)
          .anyMatch(
              each ->
                  each.window().earliest() != null
                      && each.window().latest() != null
                      && each.window().earliest().isBefore(each.window().latest()));
      List<LocalDate> days =
          all.stream()
              .filter(each -> !Objects.equals(each.window().earliest(), each.window().latest()))
              .map(each -> each.window().earliest())
              .filter(Objects::nonNull)
              .distinct()
              .limit(15)
              .toList();
      assertThat(days).hasSize(15);
      for (LocalDate day : days) {
        for (LocalDate from : Arrays.asList(null, day)) {
          Filter filter = Filter.of(from, day, null, null, null, null, null, null, 1000);
          Page<String> page =
              IncidentQuery.page(ledger.database(), filter, IncidentQuery.Order.NEWEST, 0);
          List<String> asked =
              IncidentQuery.run(ledger.database(), filter).stream()
                  .map(Glance::of)
                  .map(Json::write)
                  .toList();
          assertThat(page.items()).containsExactlyInAnyOrderElementsOf(asked);
          Page<EntryQuery.Found> claims = EntryQuery.page(ledger.database(), "claim", filter, 0);
          assertThat(claims.items())
              .containsExactlyInAnyOrderElementsOf(
                  EntryQuery.run(ledger.database(), "claim", filter, null));
          assertThat(claims.total()).isEqualTo(claims.items().size());
        }
      }
    }
  }

  @Test
  void outletAndStatus_areAskedForNowAndThenAlike() {
    try (Ledger ledger = TestServer.empty(new HourlyClock("2026-01-01"))) {
      new Keeper(ledger, "tester", "test").add(Reports.ofStories(8));
      List<Happening> disputed =
          IncidentQuery.run(ledger.database(), of(null, Filter.Status.DISPUTED));
      assertThat(disputed).isNotEmpty();
      String outlet = disputed.get(0).members().get(0).outlet();
      for (Filter.Status status : Filter.Status.values()) {
        Filter now = of(outlet, status);
        Filter then =
            new Filter(
                null,
                null,
                null,
                null,
                null,
                null,
                outlet,
                status,
                LocalDate.of(2030, 1, 1),
                null,
                200);
        assertThat(IncidentQuery.run(ledger.database(), now))
            .describedAs("%s", status)
            .isEqualTo(IncidentQuery.run(ledger.database(), then));
      }
    }
  }
}
