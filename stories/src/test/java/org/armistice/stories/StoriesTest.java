package org.armistice.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stories that ship are whole. */
class StoriesTest {
  static Stream<String> names() {
    return Stories.names().stream();
  }

  @Test
  void thereAreThirtyFromAtLeastTenConflicts() {
    List<Story> stories = Stories.all();
    assertThat(stories).hasSize(30);
    assertThat(stories.stream().map(Story::conflict).distinct()).hasSizeGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @MethodSource("names")
  void hasThreeToFiveReportsInTheOrderOfTheirPublication(String name) {
    Story story = Stories.named(name);
    assertThat(story.reports()).hasSizeBetween(3, 5);
    assertThat(story.reports().stream().map(report -> report.published().date())).isSorted();
    assertThat(story.reports())
        .allSatisfy(report -> assertThat(report.outlet()).matches("Sample .*|Armistice sample"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void tellsOfIncidentsAndClaimsWithEveryWordQuoted(String name) {
    Story story = Stories.named(name);
    assertThat(story.incidents()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(story.claims()).hasSizeGreaterThanOrEqualTo(6);
    for (ExpectedIncident incident : story.incidents()) {
      for (Quote telling : incident.tellings()) {
        String text = story.report(telling.report()).text();
        assertThat(telling.in(text).text()).isEqualTo(telling.words());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void givesEachTriggerToOneIncident(String name) {
    List<Quote> tellings =
        Stories.named(name).incidents().stream()
            .flatMap(incident -> incident.tellings().stream())
            .toList();
    assertThat(tellings).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("names")
  void setsOnlyClaimsAgainstEachOther(String name) {
    Story story = Stories.named(name);
    Set<String> claims = story.claims().stream().map(ExpectedClaim::id).collect(Collectors.toSet());
    assertThat(story.contradictions())
        .allSatisfy(each -> assertThat(claims).contains(each.first(), each.second()));
    assertThat(story.retractions())
        .allSatisfy(each -> assertThat(claims).contains(each.by(), each.of()));
  }
}
