package org.armistice.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.record.AcledSubEvent;
import org.armistice.record.Amount;
import org.armistice.record.Coding;
import org.armistice.record.PloverEvent;
import org.armistice.record.Term;
import org.armistice.record.UcdpViolence;
import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void amounts_giveNoNumberThatWasNotGiven() {
    assertThat(Wording.of(new Amount("several", 2L, null, null)))
        .isEqualTo("at least 2, no number given");
    assertThat(Wording.of(new Amount("12", 12L, 12L, 12L))).isEqualTo("12");
    assertThat(Wording.of(new Amount("10 to 15", 10L, null, 15L)))
        .isEqualTo("10 to 15, no number given");
    assertThat(Wording.of(new Amount("up to 1,500", null, 1500L, 1500L)))
        .isEqualTo("at most 1,500, given as 1,500");
    assertThat(Wording.of(new Amount("some", null, null, null))).isEqualTo("no number given");
  }

  @Test
  void codes_areThoseOfTheField() {
    assertThat(
            Wording.of(
                new Coding(
                    PloverEvent.ASSAULT,
                    "aerial",
                    AcledSubEvent.AIR_DRONE_STRIKE,
                    UcdpViolence.STATE_BASED)))
        .isEqualTo("ASSAULT/aerial · ACLED Air/drone strike · UCDP state-based");
    assertThat(Wording.of(new Coding(PloverEvent.AGREE, null, null, null))).isEqualTo("AGREE");
  }

  @Test
  void constants_areWords() {
    assertThat(Wording.of(Term.Basis.THIRD_PARTY_PARAPHRASE)).isEqualTo("third party paraphrase");
  }

  @Test
  void quotes_areMarkedOnce() {
    assertThat(Quote.of("several strikes")).isEqualTo("“several strikes”");
    assertThat(Quote.of("“several strikes”")).isEqualTo("“several strikes”");
    assertThat(Quote.of("said “several” strikes")).isEqualTo("“said ‘several’ strikes”");
    assertThat(Quote.of("two\n lines")).isEqualTo("“two lines”");
  }
}
