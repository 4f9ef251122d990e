package org.armistice.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.armistice.record.Claim;
import org.armistice.record.Span;
import org.junit.jupiter.api.Test;

/** Every mistake in an expected file is named with its line. */
class ExpectedFileTest {
  private static final String REPORT =
      """
      published: 2020-10-12
      zone: Asia/Kabul
      outlet: Sample Wire
      title: Strike kills two

      A strike killed two people, police said. The army denied the strike.
      """;

  private static final String HEAD = "story \"A strike\"\nconflict \"Afghanistan\"\n";

  private static Story read(String rest) {
    StoryReport report = StoryReport.read("1.txt", 1, REPORT);
    return new ExpectedFile("expected.txt", "sample", List.of(report)).read(HEAD + rest);
  }

  @Test
  void readsIncidentsWithTheirTellings() {
    Story story =
        read("incident i \"A strike\"\n day 2020-10-10..2020-10-12\n told 1 \"strike\" #2\n");
    ExpectedIncident incident = story.incidents().get(0);
    assertThat(incident.from()).isEqualTo(LocalDate.of(2020, 10, 10));
    assertThat(incident.to()).isEqualTo(LocalDate.of(2020, 10, 12));
    assertThat(incident.place()).isNull();
    assertThat(incident.tellings().get(0).in(story.report(1).text()))
        .isEqualTo(new Span(79, 85, "strike"));
  }

  @Test
  void readsClaimsWithTheirChain() {
    Story story =
        read(
            "claim c\n act report\n factuality certain\n"
                + " said 1 by \"police\" via \"The army\" words \"A strike killed two people\"\n");
    ExpectedClaim claim = story.claim("c");
    assertThat(claim.act()).isEqualTo(Claim.SpeechAct.REPORT);
    assertThat(claim.tellings().get(0).speakers())
        .containsExactly(new Quote(1, "police", 1), new Quote(1, "The army", 1));
  }

  @Test
  void refusesWordsThatDoNotStandInTheReport() {
    assertThatThrownBy(() -> read("incident i \"A strike\"\n\n told 1 \"raid\"\n"))
        .hasMessage(
            "A503 expected.txt:5: \"raid\" stands 0 times in report 1; quote its exact words");
  }

  @Test
  void refusesWordsThatStandTwiceWithoutSayingWhich() {
    assertThatThrownBy(() -> read("incident i \"A strike\"\n told 1 \"strike\"\n"))
        .hasMessage(
            "A503 expected.txt:4: \"strike\" stands 2 times in report 1; say which, such as #2");
  }

  @Test
  void refusesIdsThatNothingHas() {
    assertThatThrownBy(() -> read("contradiction a b toll \"two against three\"\n"))
        .hasMessageContaining("A504 expected.txt:3: nothing above has the id \"a\"");
  }

  @Test
  void refusesUnknownBlocksActsAndDays() {
    assertThatThrownBy(() -> read("event i\n"))
        .hasMessageContaining("expected.txt:3: \"event\" opens nothing here");
    assertThatThrownBy(() -> read("claim c\n act shout\n"))
        .hasMessageContaining("expected.txt:4: \"shout\" is no speech act; write one of [announce");
    assertThatThrownBy(() -> read("incident i \"A strike\"\n day 12/10/2020\n"))
        .hasMessageContaining("expected.txt:4: \"12/10/2020\" is no day");
  }
}
