package org.armistice.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.record.AcledSubEvent;
import org.armistice.record.PloverEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one code of a short text. */
class SnippetCoderTest {
  private static final SnippetCoder CODER = new SnippetCoder(new EventReader());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The island condemned the kingdom over the raid. | The island | the kingdom | ACCUSE",
        "The kingdom was condemned by the island. | the island | The kingdom | ACCUSE",
        "The kingdom will send food to the island. | The kingdom | the island | AGREE",
        "The kingdom sent food to the island. | The kingdom | the island | AID",
        "The kingdom will not lift the embargo on the island. | The kingdom | the island | REJECT",
        "The kingdom refused to release the sailors. | The kingdom | the sailors | REJECT",
        "The kingdom said it would free the sailors. | The kingdom | the sailors | AGREE",
        "The kingdom freed the sailors. | The kingdom | the sailors | RETREAT",
        "The rebels will attack the port. | The rebels | the port | THREATEN",
        "The rebels attacked the port. | The rebels | the port | ASSAULT",
        "The judge ordered the arrest of the mayor. | The judge | the mayor | COERCE",
        "The envoy urged the rebels to leave. | The envoy | the rebels | REQUEST",
        "The envoy met the rebels in the port. | The envoy | the rebels | CONSULT",
      })
  void thePartiesAndTheContextGiveTheEvent(
      String text, String source, String target, PloverEvent expected) {
    assertThat(CODER.plover(Texts.parse(text), source, target)).isEqualTo(expected);
  }

  @Test
  void ofTwoEventsTheOneBetweenThePartiesIsTaken() {
    String text = "The envoy praised the mayor after the rebels attacked the port.";
    assertThat(CODER.plover(Texts.parse(text), "The envoy", "the mayor"))
        .isEqualTo(PloverEvent.SUPPORT);
    assertThat(CODER.plover(Texts.parse(text), "the rebels", "the port"))
        .isEqualTo(PloverEvent.ASSAULT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Warplanes bombed a bridge, killing two guards. | AIR_DRONE_STRIKE",
        "A suicide bomber blew himself up at a checkpoint, killing five soldiers. | SUICIDE_BOMB",
        "Police found a cache of rifles in a barn. | DISRUPTED_WEAPONS_USE",
        "Police fired tear gas to disperse a rally of students. | PROTEST_WITH_INTERVENTION",
        "Thousands rallied peacefully in the square. | PEACEFUL_PROTEST",
        "An angry mob lynched a suspected thief. | MOB_VIOLENCE",
        "The two sides signed a truce on Friday. | AGREEMENT",
        "Forty fighters defected to the rebels. | CHANGE_TO_GROUP",
        "Rebels captured the border town. | NON_STATE_ACTOR_OVERTAKES_TERRITORY",
      })
  void theMostParticularSubEventIsTaken(String text, AcledSubEvent expected) {
    assertThat(CODER.acled(Texts.parse(text))).isEqualTo(expected);
  }

  @Test
  void aTextWithoutAnEventHasNoCode() {
    assertThat(CODER.acled(Texts.parse("The valley is green in spring."))).isNull();
    assertThat(CODER.plover(Texts.parse("The valley is green in spring."), "valley", "spring"))
        .isNull();
  }
}
