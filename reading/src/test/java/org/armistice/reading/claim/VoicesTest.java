package org.armistice.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.reading.document.Document;
import org.armistice.record.Claim;
import org.junit.jupiter.api.Test;

/** Whose words a word is. */
class VoicesTest {
  @Test
  void believedByThoseOfWhomExpertsSpeak_isNestedInTheExperts() {
    Document document =
        Readings.parse("Analysts say the junta sees the blockade as its best weapon.");
    Attribution say = Readings.withCue(document, "say");
    Attribution sees = Readings.withCue(document, "sees");
    assertThat(sees.parent()).isEqualTo(say.index());
    assertThat(sees.kind()).isEqualTo(Attribution.Kind.BELIEF);
    Voices voices = new Voices(document, Readings.read(document));
    assertThat(voices.around(sees)).containsExactly(say);
    int blockade = 6;
    assertThat(document.sentences().get(0).word(blockade)).isEqualTo("blockade");
    assertThat(voices.at(0, blockade)).contains(sees);
  }

  @Test
  void sentenceWithoutASource_isTheOutlets() {
    Document document =
        Readings.parse(
            "The truce was signed in March, but the army has largely kept its guns in place.");
    Voices voices = new Voices(document, Readings.read(document));
    assertThat(voices.at(0, 3)).isEmpty();
    assertThat(voices.ownVoice())
        .singleElement()
        .satisfies(own -> assertThat(own.sentence()).isZero());
  }

  @Test
  void sentenceThatIsSomebodys_givesNoOwnVoice() {
    Document document = Readings.parse("The ministry said the bridge had fallen on Sunday.");
    assertThat(new Voices(document, Readings.read(document)).ownVoice()).isEmpty();
  }

  @Test
  void hedgeOfTheOutlet_isKept() {
    Document document =
        Readings.parse("Sunday’s posts appear to be the first report of shelling since May.");
    Voices voices = new Voices(document, Readings.read(document));
    assertThat(voices.ownVoice())
        .singleElement()
        .satisfies(
            own -> {
              assertThat(own.factuality()).isEqualTo(Claim.Factuality.PROBABLE);
              assertThat(own.hedges().get(0).span(document).text()).isEqualTo("appear");
            });
  }

  @Test
  void whatIsOnlyNamedInAnAct_staysTheOutlets() {
    Document document =
        Readings.parse("Under the accord, the rebels agreed to stop shelling the port.");
    Voices voices = new Voices(document, Readings.read(document));
    assertThat(Readings.withCue(document, "agreed").statement()).isFalse();
    assertThat(voices.ownVoice()).hasSize(1);
    assertThat(voices.at(0, 9)).isEmpty();
  }

  @Test
  void contrast_isKept() {
    Document document = Readings.parse("But the shelling went on through the night.");
    assertThat(new Voices(document, Readings.read(document)).ownVoice().get(0).contrast())
        .isNotNull();
  }
}
