package org.armistice.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.armistice.incident.grouping.Gathered;
import org.armistice.incident.grouping.People;
import org.armistice.incident.same.Blocks;
import org.armistice.incident.same.SameEvent;
import org.armistice.incident.same.Verdict;
import org.armistice.incident.telling.Telling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The groups are a function of the set of tellings, whatever the order in which they come. */
class OrderOfArrivalTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void anyOrder_andAllAtOnce_endInTheSameGroups(long seed) {
    List<Telling> tellings = Invented.tellings(60, seed);
    Gathered atOnce = new Gathered(People.undecided());
    atOnce.add(tellings);
    assertThat(atOnce.groups().values()).anyMatch(group -> group.size() > 1);
    for (int turn = 0; turn < 10; turn++) {
      int order = turn;
      List<Telling> shuffled = new ArrayList<>(tellings);
      Collections.shuffle(shuffled, new Random(seed * 100 + order));
      Gathered oneByOne = new Gathered(People.undecided());
      shuffled.forEach(telling -> oneByOne.add(List.of(telling)));
      assertThat(oneByOne.memberships())
          .satisfies(
              groups ->
                  assertThat(groups.equals(atOnce.memberships()))
                      .describedAs("order %d of seed %d", order, seed)
                      .isTrue());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void whatIsTakenOut_leavesNoTrace(long seed) {
    List<Telling> tellings = Invented.tellings(60, seed);
    Gathered without = new Gathered(People.undecided());
    without.add(tellings.subList(0, 40));
    Gathered with = new Gathered(People.undecided());
    with.add(tellings);
    for (Telling telling : tellings.subList(40, 60)) {
      with.remove(List.of(telling));
    }
    assertThat(with.memberships()).isEqualTo(without.memberships());
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38, 39})
  void noGroup_holdsTwoThatAreToldApart(long seed) {
    Gathered gathered = new Gathered(People.undecided());
    gathered.add(Invented.tellings(120, seed));
    for (Map.Entry<String, Set<String>> group : gathered.groups().entrySet()) {
      for (String one : group.getValue()) {
        for (String other : group.getValue()) {
          Verdict verdict = SameEvent.judge(gathered.telling(one), gathered.telling(other));
          boolean apart = !one.equals(other) && verdict.kind() == Verdict.Kind.DISTINCT;
          assertThat(apart).describedAs("%s holds %s and %s", group.getKey(), one, other).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43})
  void theVerdict_doesNotDependOnWhoComesFirst_andWhatIsSameSharesABlock(long seed) {
    List<Telling> tellings = Invented.tellings(80, seed);
    for (Telling one : tellings) {
      for (Telling other : tellings) {
        Verdict verdict = SameEvent.judge(one, other);
        assertThat(SameEvent.judge(other, one)).isEqualTo(verdict);
        if (one != other && verdict.kind() == Verdict.Kind.SAME) {
          assertThat(Blocks.of(one).sought())
              .describedAs("%s looks for %s", one, other)
              .containsAnyElementsOf(Blocks.of(other).held());
        }
      }
    }
  }
}
