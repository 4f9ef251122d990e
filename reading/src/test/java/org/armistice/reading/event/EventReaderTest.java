package org.armistice.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.reading.document.Document;
import org.armistice.reading.event.EventArgument.Role;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.PloverEvent;
import org.armistice.record.TimeStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences say happened, and what they do not say happened. */
class EventReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The army shelled the town. | The army > ASSAULT/heavy-weapons > the town",
        "The town was shelled by the army. | the army > ASSAULT/heavy-weapons > The town",
        "The town, which the army shelled, is empty. | the army > ASSAULT/heavy-weapons > The town",
        "The army, which shelled the town, withdrew. | The army > ASSAULT/heavy-weapons > the town",
        "The town shelled by the army is empty. | the army > ASSAULT/heavy-weapons > The town",
        "The rebels shelled the town. | The rebels > ASSAULT/heavy-weapons > the town",
        "The rebels attacked the army. | The rebels > ASSAULT > the army",
        "The army attacked the rebels. | The army > ASSAULT > the rebels",
        "The army's attack on the rebels lasted an hour. | The army > ASSAULT > the rebels",
        "An attack by the army on the rebels lasted an hour. | the army > ASSAULT > the rebels",
        "The army carried out an attack on the rebels. | The army > ASSAULT > the rebels",
        "An attack on the rebels was carried out by the army. | the army > ASSAULT > the rebels",
        "The rebels came under attack. | - > ASSAULT > The rebels",
        "Soldiers who came under attack called for help. | - > ASSAULT > Soldiers",
        "The rebels came under attack by the army. | the army > ASSAULT > The rebels",
        "Airstrikes hit a fuel depot. | - > ASSAULT/aerial > a fuel depot",
        "A rocket hit the hospital. | - > ASSAULT/heavy-weapons > the hospital",
        "Five soldiers were killed in an ambush. | - > ASSAULT > Five soldiers",
      })
  void voiceChangesNothing(String text, String expected) {
    assertThat(lines(text)).contains(expected);
  }

  @Test
  void aConjunctionSpreadsTheDoer() {
    assertThat(lines("The army shelled the suburb and killed two teachers."))
        .containsExactly(
            "The army > ASSAULT/heavy-weapons > the suburb", "The army > ASSAULT > two teachers");
  }

  @Test
  void whatAShellingLedToIsNoSecondEvent() {
    assertThat(lines("The army shelled the suburb, killing two teachers."))
        .containsExactly("The army > ASSAULT/heavy-weapons > the suburb");
  }

  @Test
  void bothDoersAreKept() {
    assertThat(lines("The army and the police attacked the camp."))
        .containsExactly("The army + the police > ASSAULT > the camp");
  }

  @Test
  void anObjectThatTheRowDoesNotNameIsNoTarget() {
    assertThat(lines("The kingdom deployed troops to the border."))
        .containsExactly("The kingdom > MOBILIZE/troops > the border");
  }

  @Test
  void aPurposeTellsForWhomAndIsNoEventThatHappened() {
    Document document =
        Texts.parse("Navy jets bombed militia posts on Sunday to protect the besieged garrison.");
    EventMention bombing = Texts.events(document).get(0);
    assertThat(Texts.words(document, bombing, Role.BENEFICIARY)).isEqualTo("the besieged garrison");
    assertThat(Texts.words(document, bombing, Role.RECIPIENT)).isEqualTo("militia posts");
    assertThat(happened("Navy jets bombed militia posts to protect the garrison."))
        .containsExactly("Navy jets > ASSAULT/aerial > militia posts");
  }

  @Test
  void inDefenceOfNamesTheBeneficiary() {
    Document document = Texts.parse("Jets strike militia in the valley in defence of the garrison");
    EventMention strike = Texts.events(document).get(0);
    assertThat(Texts.words(document, strike, Role.BENEFICIARY)).isEqualTo("the garrison");
    assertThat(Texts.words(document, strike, Role.PLACE)).contains("valley");
  }

  @Test
  void severalStrikesAreASeriesWithTheirCountInWords() {
    Document document = Texts.parse("The coalition conducted several strikes on the militia.");
    EventMention strikes = Texts.events(document).get(0);
    assertThat(strikes.series()).isTrue();
    assertThat(Texts.words(document, strikes, Role.COUNT)).isEqualTo("several");
  }

  @ParameterizedTest
  @CsvSource({
    "The army did not attack the village.",
    "The rebels never shelled the town.",
    "No attack on the village took place.",
    "The army refrained from attacking the village.",
    "The rebels failed to attack the town.",
    "The army will attack the village.",
    "The army may attack the village.",
    "The rebels would attack the town if the talks failed.",
    "The army plans to attack the village.",
    "The rebels threatened to attack the town.",
    "The army denied attacking the village.",
    "The council urged the army to attack the rebels.",
    "The rebels agreed to stop attacking the convoys.",
    "The accord allows the army to attack the rebels.",
    "The accord prohibits attacks on the town.",
    "The general ordered his troops to attack the town.",
    "The rebels stopped attacks on the convoys.",
  })
  void noAttackHappened(String text) {
    assertThat(assaults(text)).isNotEmpty().noneMatch(EventMention::happened);
  }

  @ParameterizedTest
  @CsvSource({
    "The army did not attack the village., true, CURRENT",
    "The army will attack the village., false, FUTURE",
    "The army may attack the village., false, HYPOTHETICAL",
    "The army regularly attacks the village., false, HABITUAL",
    "The army attacked the village., false, CURRENT",
  })
  void statusIsKept(String text, boolean negated, TimeStatus status) {
    EventMention attack = assaults(text).get(0);
    assertThat(attack.negated()).isEqualTo(negated);
    assertThat(attack.timeStatus()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "The rebels demanded an end to attacks on the camp., DEMANDED",
    "The accord allows the army to attack the rebels., PERMITTED",
    "The accord prohibits attacks on the town., PROHIBITED",
    "The army plans to attack the village., PLANNED",
    "The rebels threatened to attack the town., THREATENED",
    "The army denied attacking the village., DENIED",
    "The minister accused the rebels of attacking a convoy., CLAIMED",
    "The navy announced strikes on the port., PUBLICIZED",
    "The rebels agreed to stop attacking the convoys., CEASED",
    "The rebels agreed to stop attacking the convoys., AGREED",
  })
  void theWordThatAnEventStandsUnderIsKept(String text, Embedding.Kind kind) {
    assertThat(assaults(text)).anyMatch(mention -> mention.under(kind));
  }

  @ParameterizedTest
  @CsvSource({
    "Peace talks are under discussion.",
    "The two sides remain apart on a cease-fire.",
    "Violence is a burden for the country.",
    "The agreement is old.",
  })
  void aTopicIsNoEvent(String text) {
    assertThat(lines(text)).isEmpty();
  }

  @Test
  void announcingIsNoEventOfItsOwn() {
    assertThat(Texts.events(Texts.parse("The ministry announced a report on trade."))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "The army shelled the town with rockets., heavy-weapons, SHELLING",
    "The militia attacked the base with drones., drone, AIR_DRONE_STRIKE",
    "Militants attacked a police post using grenades., explosives, GRENADE",
    "A bomber blew himself up at the gate., suicide-attack, SUICIDE_BOMB",
    "Warplanes attacked the camp., aerial, AIR_DRONE_STRIKE",
  })
  void theWeaponGivesTheMode(String text, String mode, AcledSubEvent acled) {
    EventMention attack = assaults(text).get(0);
    assertThat(attack.coding().mode()).isEqualTo(mode);
    assertThat(attack.coding().acled()).isEqualTo(acled);
  }

  @ParameterizedTest
  @CsvSource({
    "Gunmen attacked an army base., ARMED_CLASH",
    "Gunmen attacked villagers., ATTACK",
    "Police shot protesters., EXCESSIVE_FORCE",
    "The army captured the town., GOVERNMENT_REGAINS_TERRITORY",
    "Rebels captured the town., NON_STATE_ACTOR_OVERTAKES_TERRITORY",
  })
  void theSidesChooseTheSubEvent(String text, AcledSubEvent acled) {
    assertThat(Texts.events(Texts.parse(text)).get(0).coding().acled()).isEqualTo(acled);
  }

  @ParameterizedTest
  @CsvSource({
    "The council urged the rebels to release the hostages., REQUEST, yield",
    "The council urged the army to stop attacking the town., REQUEST, yield",
    "The mayor asked the army to help the villagers., REQUEST, assist",
    "The envoy asked the general to meet the rebels., REQUEST, meet",
    "The junta refused to release the prisoners., REJECT, yield",
    "The rebels refused to meet the envoy., REJECT, meet",
    "The rebels threatened to attack the town., THREATEN, violence",
    "The rebels vowed to attack the town., THREATEN, violence",
    "The ministry threatened to expel the envoy., THREATEN, expel",
  })
  void whatIsAskedForGivesTheMode(String text, PloverEvent event, String mode) {
    assertThat(Texts.events(Texts.parse(text)))
        .anyMatch(
            mention -> mention.coding().plover() == event && mode.equals(mention.coding().mode()));
  }

  @Test
  void thePartyThatIsAskedIsTheRecipient() {
    assertThat(lines("The council called on the army to withdraw from the town."))
        .contains("The council > REQUEST/yield > the army");
  }

  private static List<String> lines(String text) {
    Document document = Texts.parse(text);
    return Texts.events(document).stream()
        .map(mention -> Texts.line(document, mention).replace("'s >", " >"))
        .toList();
  }

  private static List<String> happened(String text) {
    Document document = Texts.parse(text);
    return Texts.events(document).stream()
        .filter(EventMention::happened)
        .map(mention -> Texts.line(document, mention))
        .toList();
  }

  private static List<EventMention> assaults(String text) {
    return Texts.events(Texts.parse(text)).stream()
        .filter(mention -> mention.coding().plover() == PloverEvent.ASSAULT)
        .toList();
  }
}
