package org.armistice.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.armistice.incident.grouping.Gathered;
import org.armistice.incident.grouping.Membership;
import org.armistice.incident.grouping.People;
import org.armistice.incident.telling.Telling;
import org.armistice.incident.telling.Where;
import org.armistice.stories.Story;
import org.junit.jupiter.api.Test;

/**
 * The thirty stories in one heap. How many of their tellings find each other is measured by {@code
 * armistice bench merging}; here stands what must never happen.
 */
class StoriesMergeTest {
  private static List<Telling> all() {
    List<Telling> tellings = new ArrayList<>();
    for (Story story : ReadStories.all()) {
      tellings.addAll(ReadStories.tellings(story));
    }
    return tellings;
  }

  @Test
  void noIncident_spansDaysOrPlacesThatShareNothing() {
    Gathered gathered = new Gathered(People.undecided());
    gathered.add(all());
    for (Set<String> group : gathered.groups().values()) {
      for (String first : group) {
        for (String second : group) {
          Telling one = gathered.telling(first);
          Telling other = gathered.telling(second);
          assertThat(one.window().apartFrom(other.window()))
              .describedAs("days of %s and %s", one, other)
              .isFalse();
          assertThat(one.where().fit(other.where()))
              .describedAs("places of %s and %s", one, other)
              .isNotEqualTo(Where.Fit.APART);
        }
      }
    }
  }

  @Test
  void everyMembership_hasItsRuleItsScoreAndItsReason() {
    Gathered gathered = new Gathered(People.undecided());
    gathered.add(all());
    assertThat(gathered.memberships().values())
        .allSatisfy(
            membership -> {
              assertThat(membership.rule()).isNotBlank();
              assertThat(membership.score()).isBetween(0.0, 1.0);
              assertThat(membership.reason()).isNotBlank();
            });
  }

  @Test
  void tenOrdersOfArrival_endInTheSameIncidents() {
    Map<String, Membership> first = null;
    for (int order = 0; order < 10; order++) {
      List<Telling> shuffled = new ArrayList<>(all());
      Collections.shuffle(shuffled, new Random(order));
      Gathered gathered = new Gathered(People.undecided());
      shuffled.forEach(telling -> gathered.add(List.of(telling)));
      first = first == null ? gathered.memberships() : first;
      assertThat(gathered.memberships().equals(first)).describedAs("order %d", order).isTrue();
    }
  }
}
