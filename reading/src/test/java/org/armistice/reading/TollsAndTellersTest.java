package org.armistice.reading;

import static org.armistice.reading.Readings.only;
import static org.armistice.reading.Readings.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.record.Claim;
import org.armistice.record.Event;
import org.armistice.record.Reading;
import org.armistice.record.TimeStatus;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts that no word of violence stands beside, and who gives them. */
@NullUnmarked
class TollsAndTellersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen raided the village of Solhan on Friday. Fifty bodies have been found so far, a"
            + " spokesman said. | Fifty",
        "Rebels shelled the market of Donetsk on Monday. A hospital official said it had received 12"
            + " bodies. | 12",
        "Militants stormed a hotel in Kismayo on Friday. At least nine people died, the minister"
            + " said. | At least nine",
        "A bomb exploded at a checkpoint in Kabul on Sunday. Police later said the toll had risen to"
            + " 23. | 23"
      })
  void tollWithoutAnEventWord_isOfTheEventToldBefore(String text, String count) {
    Reading reading = Readings.read(text);
    Event event = only(reading, Event.class, each -> !each.tolls().isEmpty());
    assertThat(event.tolls())
        .singleElement()
        .satisfies(toll -> assertThat(toll.amount().value().words()).isEqualTo(count));
    assertThat(words(event.tolls().get(0).amount().evidence())).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One source put the dead at 60, another at 90. | another | at 90",
        "Officials put the number of dead at 12, witnesses at 30. | witnesses | at 30",
        "The mayor put the toll at 20, and a doctor at more than 50. | a doctor | at more than 50"
      })
  void secondCount_isTheSecondSpeakers(String text, String speaker, String content) {
    Claim claim = only(Readings.read(text), Claim.class, each -> said(each).contains(content));
    assertThat(claim.speaker().label()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Armenia denied on Saturday that it had fired at Ganja and accused Azerbaijan of shelling"
            + " Stepanakert. | that it had fired at Ganja",
        "Rwanda denied that it had shelled Goma and accused Congo of arming a militia in the hills."
            + " | that it had shelled Goma"
      })
  void whoDeniesAndAccuses_doesBoth(String text, String denied) {
    Reading reading = Readings.read(text);
    Claim denial = only(reading, Claim.class, each -> each.act() == Claim.SpeechAct.DENY);
    Claim charge = only(reading, Claim.class, each -> each.act() == Claim.SpeechAct.ACCUSE);
    assertThat(said(denial)).containsExactly(denied);
    assertThat(charge.speaker().id()).isEqualTo(denial.speaker().id());
  }

  @Test
  void havingDoneSomething_canBeDenied() {
    Claim claim =
        only(
            Readings.read("Azerbaijan denied having broken the truce."),
            Claim.class,
            each -> each.act() == Claim.SpeechAct.DENY);
    assertThat(said(claim)).containsExactly("having broken the truce");
  }

  @Test
  void whatWillBeTried_isOfTheFuture_andWhatWasTriedIsNotToldAsDone() {
    assertThat(status("The army will try to retake the town.")).isEqualTo(TimeStatus.FUTURE);
    assertThat(status("The army tried to retake the town.")).isEqualTo(TimeStatus.HYPOTHETICAL);
  }

  @Test
  void truceMediatedBySomebody_wasMediated() {
    Event mediated =
        only(
            Readings.read("The two sides agreed to a ceasefire mediated by Egypt."),
            Event.class,
            each -> words(each.mentions()).contains("mediated"));
    assertThat(mediated.timeStatus()).isEqualTo(TimeStatus.CURRENT);
  }

  private static TimeStatus status(String text) {
    return only(Readings.read(text), Event.class, each -> true).timeStatus();
  }

  private static List<String> said(Claim claim) {
    return words(claim.content());
  }
}
