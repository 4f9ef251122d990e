package org.armistice.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.reading.document.Document;
import org.armistice.record.Claim;
import org.junit.jupiter.api.Test;

/** Through whom and by what means words came. */
class ChainTest {
  @Test
  void agencyThatWasTold_isTheRelay_notTheSpeaker() {
    Document document =
        Readings.parse(
            "Pavel Ardashev, a spokesman for the governor, told The Associated Press that gunmen had"
                + " taken two villages.");
    Attribution read = Readings.withCue(document, "told");
    assertThat(Readings.words(document, read.source()))
        .isEqualTo("Pavel Ardashev a spokesman for the governor");
    assertThat(Readings.words(document, read.addressee())).isEqualTo("The Associated Press");
    assertThat(read.link()).isEqualTo(Claim.Link.TOLD);
    assertThat(read.relays())
        .singleElement()
        .satisfies(
            relay -> {
              assertThat(relay.link()).isEqualTo(Claim.Link.RELAYED);
              assertThat(Readings.words(document, relay.mention()))
                  .isEqualTo("The Associated Press");
            });
  }

  @Test
  void agencyThatQuotes_citesTheSpeaker() {
    Document document =
        Readings.parse("Interfax quoted the admiral as saying that the ship was safe.");
    Attribution read = Readings.withCue(document, "saying");
    assertThat(Readings.words(document, read.source())).isEqualTo("the admiral");
    assertThat(read.relays())
        .singleElement()
        .satisfies(
            relay -> {
              assertThat(relay.link()).isEqualTo(Claim.Link.CITED);
              assertThat(Readings.words(document, relay.mention())).isEqualTo("Interfax");
            });
  }

  @Test
  void governmentThatWasTold_isNoRelay() {
    Document document = Readings.parse("The envoy told the government that talks had failed.");
    Attribution read = Readings.withCue(document, "told");
    assertThat(Readings.words(document, read.addressee())).isEqualTo("the government");
    assertThat(read.relays()).isEmpty();
  }

  @Test
  void ownerOfTheAccount_isNotTheSpeaker() {
    Document document =
        Readings.parse(
            "“The guns must fall silent,” the chief of staff said in a statement issued from the"
                + " minister’s Telegram account.");
    Attribution read = Readings.withCue(document, "said");
    assertThat(Readings.words(document, read.source())).isEqualTo("the chief of staff");
    assertThat(Readings.channel(document, read)).isEqualTo("STATEMENT of the minister");
  }

  @Test
  void tweet_isASocialPost() {
    Document document =
        Readings.parse("In a tweet, the embassy said its staff had left the capital.");
    assertThat(Readings.channel(document, Readings.withCue(document, "said")))
        .isEqualTo("SOCIAL_POST");
  }

  @Test
  void dayOfTheSaying_isNoPartOfWhatIsSaid() {
    Document document = Readings.parse("The garrison has surrendered, an officer said Monday.");
    Attribution read = Readings.withCue(document, "said");
    assertThat(Readings.words(document, read.saidAt())).isEqualTo("Monday");
    assertThat(Readings.content(document, read)).isEqualTo("The garrison has surrendered");
  }

  @Test
  void dayOfTheEvent_isNoTimeOfTheSaying() {
    Document document = Readings.parse("An officer said the garrison had surrendered on Monday.");
    Attribution read = Readings.withCue(document, "said");
    assertThat(read.saidAt()).isNull();
    assertThat(Readings.content(document, read))
        .isEqualTo("the garrison had surrendered on Monday");
  }

  @Test
  void whatWasNeverSaid_isMarked() {
    Document document = Readings.parse("The army did not say how many soldiers had died.");
    assertThat(Readings.withCue(document, "did not say").utterance())
        .isEqualTo(Attribution.Utterance.NOT_MADE);
  }

  @Test
  void repeatedAndSetAgainst_areKept() {
    Document document =
        Readings.parse(
            "Still, diplomats have repeatedly accused the militia of shelling the villages.");
    Attribution read = Readings.withCue(document, "have repeatedly accused");
    assertThat(read.repeated()).isTrue();
    assertThat(Readings.words(document, read.contrast())).isEqualTo("Still");
  }
}
