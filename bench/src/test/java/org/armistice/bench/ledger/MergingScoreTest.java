package org.armistice.bench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.reading.Reader;
import org.junit.jupiter.api.Test;

/** The floor under the merging of the thirty stories; {@code armistice bench merging} says more. */
class MergingScoreTest {
  @Test
  void storiesMerge_noWorseThanTheyDid() {
    MergingScore score = MergingScore.of(Reader.load());
    assertThat(score.read.precision()).isGreaterThan(0.84);
    assertThat(score.read.f1()).isGreaterThan(0.55);
    assertThat(score.told.f1()).isGreaterThan(0.45);
  }
}
