package org.armistice.reading;

import static org.armistice.reading.Readings.follow;
import static org.armistice.reading.Readings.label;
import static org.armistice.reading.Readings.labels;
import static org.armistice.reading.Readings.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.record.Announcement;
import org.armistice.record.Claim;
import org.armistice.record.Demand;
import org.armistice.record.Dispute;
import org.armistice.record.Event;
import org.armistice.record.Incident;
import org.armistice.record.Issue;
import org.armistice.record.Negotiation;
import org.armistice.record.Place;
import org.armistice.record.PloverEvent;
import org.armistice.record.Position;
import org.armistice.record.Reading;
import org.armistice.record.Regime;
import org.armistice.record.Silence;
import org.armistice.record.Term;
import org.armistice.record.TimeSpan;
import org.armistice.record.Trend;
import org.armistice.record.UcdpViolence;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/**
 * The turns that the reading test rests on, in other words: other voice, other actors and places,
 * negated, hypothetical, other order. A value missing where one is expected fails the test.
 */
@NullUnmarked
class VariantsTest {

  @Test
  void passiveVoiceGivesTheSameSidesAsActive() {
    Reading active =
        Readings.read("Ethiopian troops shelled Tigrayan forces near Mekelle on Sunday.");
    Reading passive =
        Readings.read("Tigrayan forces were shelled by Ethiopian troops near Mekelle on Sunday.");
    for (Reading reading : List.of(active, passive)) {
      Event event = happened(reading);
      assertThat(words(event, Event.Role.ACTOR)).containsExactly("Ethiopian troops");
      assertThat(words(event, Event.Role.RECIPIENT)).containsExactly("Tigrayan forces");
      assertThat(event.place().evidence().get(0).text()).isEqualTo("Mekelle");
    }
  }

  @Test
  void swappedPartiesAreSwappedInTheRecord() {
    Event one =
        happened(Readings.read("Armenian forces fired rockets at Azerbaijani forces on Friday."));
    Event other =
        happened(Readings.read("Azerbaijani forces fired rockets at Armenian forces on Friday."));
    assertThat(labels(one.in(Event.Role.ACTOR))).isEqualTo(labels(other.in(Event.Role.RECIPIENT)));
    assertThat(labels(one.in(Event.Role.RECIPIENT))).isEqualTo(labels(other.in(Event.Role.ACTOR)));
    assertThat(one.coding().value()).isEqualTo(other.coding().value());
  }

  @Test
  void comingUnderAttackNamesNoAttackerInAnyCountry() {
    Event event =
        happened(Readings.read("Malian soldiers came under attack in Mopti region on Tuesday."));
    assertThat(event.in(Event.Role.ACTOR)).isEmpty();
    assertThat(labels(event.in(Event.Role.RECIPIENT)))
        .singleElement()
        .asString()
        .startsWith("Malian");
    assertThat(
            follow(
                    Readings.read("Malian soldiers came under attack in Mopti region on Tuesday."),
                    event.place(),
                    Place.class)
                .kind())
        .isEqualTo(Place.Kind.ADM1);
  }

  @Test
  void aDeniedStrikeIsKeptAndNotCounted() {
    Reading reading =
        Readings.read(
            "The Israeli military did not carry out airstrikes in Lebanon on Thursday, a spokesman said.");
    assertThat(reading.all(Event.class)).isNotEmpty().allMatch(Event::negated);
    assertThat(reading.all(Incident.class)).isEmpty();
    assertThat(reading.all(Announcement.class)).isEmpty();
  }

  @Test
  void aPossibleStrikeIsNoIncident() {
    Reading reading =
        Readings.read(
            "Turkish forces may launch airstrikes against Kurdish fighters in northern Syria, analysts said.");
    assertThat(reading.all(Incident.class)).isEmpty();
  }

  @Test
  void anAgreementThatDoesNotAllowAnActForbidsIt() {
    Reading reading =
        Readings.read(
            "The Israel-Lebanon agreement, signed in November, does not allow Israel to attack villages in Lebanon.",
            "2025-01-10",
            null,
            "The Courier");
    Term term = only(reading, Term.class, t -> true);
    assertThat(term.modality().value()).isEqualTo(Term.Modality.PROHIBITS);
    assertThat(label(term.bearer())).isEqualTo("Israel");
    assertThat(term.reader().label()).isEqualTo("The Courier");
    assertThat(term.basis()).isEqualTo(Term.Basis.THIRD_PARTY_PARAPHRASE);
  }

  @Test
  void whatAPactDoesNotProhibitIsSilenceAndNoPermission() {
    Reading reading =
        Readings.read(
            "Under the accord, the rebels agreed to stop attacking government troops. "
                + "Attacks on police posts were not prohibited in the accord.");
    Term term = only(reading, Term.class, t -> true);
    assertThat(term.modality().value()).isEqualTo(Term.Modality.PROHIBITS);
    Silence silence = only(reading, Silence.class, s -> true);
    assertThat(silence.action().value()).isEqualTo("attack");
    assertThat(silence.target().evidence().get(0).text()).isEqualTo("police posts");
  }

  @Test
  void theOwnerOfAnAccountIsNotTheSpeaker() {
    Reading reading =
        Readings.read(
            "“The rebels must immediately leave the city of Goma and release the captives,” "
                + "Gen. Paul Example, the top Congolese commander in North Kivu, said in a statement posted "
                + "on the army’s Facebook page.");
    List<Demand> demands = reading.all(Demand.class);
    assertThat(demands).hasSize(2);
    for (Demand demand : demands) {
      assertThat(label(demand.speaker())).contains("Example");
      Claim claim = (Claim) reading.get(demand.claim().id());
      assertThat(claim.speaker().label()).contains("Example");
      assertThat(claim.quoteMode()).isEqualTo(Claim.QuoteMode.DIRECT);
    }
    assertThat(demands.get(0).urgency().value()).isEqualTo("immediately");
  }

  @Test
  void twoSidesThatDifferOnOneEventAreInDispute() {
    Reading reading =
        Readings.read(
            "Azerbaijani forces shelled villages near Martuni on Sunday. "
                + "Armenia said the shelling violated the ceasefire. "
                + "Azerbaijan said the shelling was consistent with the ceasefire.",
            "2020-10-19",
            null,
            "The Courier");
    assertThat(reading.all(Position.class).stream().map(p -> p.value().value()))
        .containsExactly(Position.Value.VIOLATION, Position.Value.CONSISTENT);
    Dispute dispute = only(reading, Dispute.class, d -> true);
    assertThat(dispute.kinds()).containsExactly(Dispute.Kind.MEANING);
  }

  @Test
  void aMinistryThatStoppedReleasingFiguresBreaksTheSeries() {
    Reading reading =
        Readings.read(
            "Ukraine’s Defense Ministry has stopped releasing monthly casualty figures since March.");
    Regime regime = only(reading, Regime.class, r -> true);
    assertThat(regime.status().value()).isEqualTo(Regime.Status.STOPPED);
    assertThat(regime.series().value()).isEqualTo("monthly casualty figures");
    assertThat(follow(reading, regime.from(), TimeSpan.class).earliest()).isEqualTo("2022-03-01");
    assertThat(regime.hedge()).isNull();
  }

  @Test
  void theFirstAnnouncementSinceIsTwoAnnouncementsAndNothingBetween() {
    Reading reading =
        Readings.read(
            "The Somali army carried out raids against al-Shabab on Saturday, an army spokesman said. "
                + "It was the first announcement of raids since January.");
    Announcement first = only(reading, Announcement.class, Announcement::firstSince);
    assertThat(first.hedge()).isNull();
    Announcement before = follow(reading, first.previous(), Announcement.class);
    assertThat(follow(reading, before.when(), TimeSpan.class).latest()).isEqualTo("2022-01-31");
    assertThat(before.event()).isNull();
  }

  @Test
  void talksHaveAVenueThatIsNoPartyAndIssuesThatAreNoEvents() {
    Reading reading =
        Readings.read(
            "Talks between the Colombian government and the ELN are stalled in Caracas. "
                + "The two sides remain divided on issues such as a ceasefire and hostages.",
            "2023-05-10",
            null,
            "The Courier");
    Negotiation talks = only(reading, Negotiation.class, n -> true);
    assertThat(talks.status().value()).isEqualTo(Negotiation.Status.STALLED);
    assertThat(label(talks.venue())).isEqualTo("Caracas");
    assertThat(talks.parties()).hasSize(2);
    assertThat(reading.all(Issue.class).stream().map(i -> i.name().value()))
        .containsExactly("ceasefire", "hostages");
    assertThat(reading.all(Event.class)).isEmpty();
  }

  @Test
  void anotherOrderOfParagraphsGivesTheSameEvents() {
    String strikes =
        "French forces conducted airstrikes against militants near Gao on Sunday to support Malian forces.";
    String talks = "Talks between the Malian government and Tuareg rebels are ongoing in Algiers.";
    Reading one = Readings.read(strikes + "\n\n" + talks);
    Reading other = Readings.read(talks + "\n\n" + strikes);
    assertThat(eventsInWords(one)).isEqualTo(eventsInWords(other));
    assertThat(one.all(Negotiation.class)).hasSize(1);
    assertThat(other.all(Negotiation.class)).hasSize(1);
  }

  @Test
  void aTrendIsNoIncident() {
    Reading reading =
        Readings.read(
            "Since the truce was signed, the rebels have ramped up raids on Congolese troops.");
    Trend trend = only(reading, Trend.class, t -> true);
    assertThat(trend.direction().value()).isEqualTo(Trend.Direction.UP);
    assertThat(trend.targets()).isNotEmpty();
    assertThat(reading.all(Incident.class)).isEmpty();
  }

  @Test
  void itAfterASentenceAboutAnAgreementIsTheAgreement() {
    Reading reading =
        Readings.read(
            "The accord was signed in Pretoria in 2022. It requires Tigrayan forces to hand over their weapons.",
            "2023-01-10",
            null,
            "The Courier");
    Term term = only(reading, Term.class, t -> true);
    assertThat(term.modality().value()).isEqualTo(Term.Modality.OBLIGES);
    assertThat(term.action().value()).isEqualTo("disarm");
  }

  @Test
  void whatNobodySaidOfAnAttackIsNoOtherAttack() {
    Reading reading =
        Readings.read(
            "Shells hit a market in Donetsk on Monday. The mayor did not say who fired the shells or how many people were killed.");
    assertThat(reading.all(Incident.class)).hasSize(1);
  }

  @Test
  void whoDeniesABreachHoldsThatThereWasNone() {
    Reading reading = Readings.read("The Houthis denied that they had broken the truce.");
    Position position = only(reading, Position.class, p -> true);
    assertThat(label(position.holder())).isEqualTo("Houthis");
    assertThat(position.value().value()).isEqualTo(Position.Value.CONSISTENT);
  }

  @Test
  void aircraftActForWhomTheyBelongTo() {
    Event event = happened(Readings.read("Israeli aircraft struck a depot near Tyre on Sunday."));
    assertThat(event.participants())
        .filteredOn(participant -> participant.role() == Event.Role.ACTOR)
        .singleElement()
        .satisfies(p -> assertThat(p.actor().value().label()).contains("Israel"));
  }

  @Test
  void explosionsHeardInATownOnADayWereThereAndThen() {
    Event event =
        happened(
            Readings.read("Explosions were heard in Kharkiv on Sunday.", "2022-05-16", null, null));
    assertThat(label(event.place())).isEqualTo("Kharkiv");
    assertThat(label(event.time())).isEqualTo("Sunday");
    assertThat(event.in(Event.Role.ACTOR)).isEmpty();
  }

  @Test
  void whoSignsIsAPartyAndWhoBrokersIsNone() {
    Reading reading =
        Readings.read(
            "The Colombian government and the ELN signed an agreement in Havana in June. "
                + "Cuba and Norway, which brokered the deal, will watch over it.");
    org.armistice.record.Agreement agreement =
        only(reading, org.armistice.record.Agreement.class, a -> true);
    assertThat(agreement.parties().stream().map(Readings::label))
        .containsExactlyInAnyOrder("Colombian government", "National Liberation Army");
  }

  @Test
  void theOwnerOfTroopsIsNotTheirVictim() {
    Reading reading =
        Readings.read(
            "The accord does not mention Eritrea, whose troops fought beside the Ethiopian army.");
    assertThat(reading.all(Event.class)).allMatch(e -> e.in(Event.Role.RECIPIENT).isEmpty());
  }

  @Test
  void nothingThatNobodyClaimedHappened() {
    Reading reading = Readings.read("Hezbollah has not claimed any attack on Israel since May.");
    assertThat(reading.all(Incident.class)).isEmpty();
  }

  @Test
  void coordinatedActsAreATermEach() {
    Reading reading =
        Readings.read(
            "The ceasefire prohibits attacks, raids and flights over the city. "
                + "Under the ceasefire, the rebels agreed to release prisoners and leave the port.");
    assertThat(
            reading.all(Term.class).stream()
                .map(t -> t.modality().value() + " " + t.action().value()))
        .contains("PROHIBITS attack", "PROHIBITS fly", "OBLIGES release", "OBLIGES withdraw");
  }

  @Test
  void whoKillsInAnAttackMadeIt() {
    Event event =
        happened(
            Readings.read(
                "Suspected militants killed at least nine villagers in an attack on a market near Niono on Friday."));
    assertThat(words(event, Event.Role.ACTOR)).containsExactly("Suspected militants");
    assertThat(event.in(Event.Role.RECIPIENT)).isNotEmpty();
    assertThat(event.tolls()).isNotEmpty();
  }

  @Test
  void theAttackIsTheOneToldLast() {
    Reading reading =
        Readings.read(
            "Gunmen attacked a village in Mopti region on Monday. "
                + "In Niger, a roadside bomb killed three soldiers near Diffa on Sunday. The United Nations condemned the attack.");
    Event bomb = only(reading, Event.class, e -> e.weapon() != null);
    assertThat(Readings.words(bomb.mentions())).contains("attack");
  }

  @Test
  void howManyWereKilledThatNobodySaidIsNoToll() {
    Reading reading = Readings.read("The mayor of Goma did not say how many people were killed.");
    assertThat(reading.all(Event.class)).isEmpty();
  }

  @Test
  void harmAndItsCauseAreOneEventWithItsToll() {
    Reading reading =
        Readings.read(
            "At least seven people were killed on Sunday when rockets hit a bus in Aleppo, officials said.");
    Event event = only(reading, Event.class, e -> true);
    assertThat(event.tolls())
        .singleElement()
        .satisfies(
            toll -> {
              assertThat(toll.amount().value().low()).isEqualTo(7);
              assertThat(toll.amount().value().high()).isNull();
              assertThat(toll.counter().label()).isEqualTo("officials");
            });
    assertThat(label(event.place())).startsWith("Aleppo");
    assertThat(event.in(Event.Role.ACTOR)).isEmpty();
  }

  @Test
  void whoIsGivenAsASourceIsNoAttacker() {
    Reading reading =
        Readings.read("Dozens of people have been killed in El Geneina, according to aid workers.");
    assertThat(reading.all(Event.class))
        .isNotEmpty()
        .allMatch(e -> e.in(Event.Role.ACTOR).isEmpty());
  }

  @Test
  void privatePersonsAppearAsRolesOnly() {
    Reading reading =
        Readings.read(
            "Anna Kowalczyk, a farmer in Bukavu, said gunmen burned her house on Friday. "
                + "“They came at night,” Kowalczyk said.");
    assertThat(reading.all(org.armistice.record.Actor.class))
        .noneMatch(actor -> actor.name().contains("Kowalczyk"))
        .allMatch(
            actor ->
                actor.evidence().stream().noneMatch(span -> span.text().contains("Kowalczyk")));
    assertThat(reading.all(Claim.class))
        .flatExtracting(Claim::speakers)
        .flatExtracting(Claim.Speaker::evidence)
        .noneMatch(span -> span.text().contains("Kowalczyk"));
  }

  @Test
  void theOperationsOfAnAidAgencyAreNoAttack() {
    Reading reading =
        Readings.read("The World Food Programme suspended its operations in Darfur on Monday.");
    assertThat(reading.all(Event.class)).noneMatch(VariantsTest::isAssault);
    Reading force = Readings.read("The army suspended its operations against rebels in Darfur.");
    assertThat(force.all(Event.class)).anyMatch(VariantsTest::isAssault);
  }

  @Test
  void peopleWhoReturnConcedeNothing() {
    Reading people = Readings.read("People were returning to their villages near Goma on Monday.");
    assertThat(people.all(Event.class)).noneMatch(VariantsTest::isConcession);
    Reading land = Readings.read("The army returned the village to its people on Monday.");
    assertThat(land.all(Event.class)).anyMatch(VariantsTest::isConcession);
  }

  private static boolean isConcession(Event event) {
    return event.coding().value().plover() == PloverEvent.CONCEDE;
  }

  @Test
  void whoAccusesDidNotDoWhatTheAccusationEndsWith() {
    Reading reading =
        Readings.read(
            "The army accused rebels of shelling a market in Kadugli, killing nine people.");
    List<Event> events = reading.all(Event.class);
    assertThat(events).hasSize(2);
    for (Event event : events) {
      assertThat(words(event, Event.Role.ACTOR)).containsExactly("rebels");
    }
    Claim claim = only(reading, Claim.class, any -> true);
    assertThat(claim.speaker().label()).isEqualTo("army");
    assertThat(claim.about()).hasSize(2);
  }

  @Test
  void whoTellsInAHeadlineIsNotTheDoer() {
    Event event = happened(Readings.read("UN: rebels killed twelve in eastern Congo"));
    assertThat(words(event, Event.Role.ACTOR)).containsExactly("rebels");
  }

  private static boolean isAssault(Event event) {
    return event.coding().value().plover() == PloverEvent.ASSAULT;
  }

  @Test
  void whoTellsOfRuinsIsNotTheirDoer() {
    for (String text :
        List.of(
            "A contractor whose helicopters flew over the town said that beheaded bodies lay there.",
            "The ministry reported destroyed tanks near the town.",
            "The mayor found burned houses in the village.")) {
      assertThat(Readings.read(text).all(Event.class))
          .as(text)
          .allSatisfy(event -> assertThat(event.in(Event.Role.ACTOR)).isEmpty());
    }
    assertThat(labels(happened(Readings.read("The army burned houses.")).in(Event.Role.ACTOR)))
        .containsExactly("army");
    assertThat(
            labels(happened(Readings.read("Syria says killed ten rebels.")).in(Event.Role.ACTOR)))
        .containsExactly("Syria");
  }

  @Test
  void oneNounOfTwoStatesTellsOfTheForcesOfBoth() {
    Event joint = happened(Readings.read("Russian and Syrian forces bombed Idlib on Saturday."));
    Event swapped = happened(Readings.read("Syrian and Russian forces bombed Idlib on Saturday."));
    assertThat(labels(joint.in(Event.Role.ACTOR)))
        .containsExactly("Russian forces", "Syrian forces");
    assertThat(labels(swapped.in(Event.Role.ACTOR)))
        .containsExactly("Syrian forces", "Russian forces");
    assertThat(words(joint, Event.Role.ACTOR))
        .containsExactly("Russian and Syrian forces", "Syrian forces");
    assertThat(labels(happened(Readings.read("Syrian forces bombed Idlib.")).in(Event.Role.ACTOR)))
        .containsExactly("Syrian forces");
  }

  @Test
  void whoShellEachOtherAreDoersAndVictimsAlike() {
    for (String pronoun : List.of("each other", "one another")) {
      Event event =
          happened(Readings.read("Pakistani and Indian troops shelled " + pronoun + " on Friday."));
      assertThat(labels(event.in(Event.Role.ACTOR)))
          .containsExactly("Pakistani forces", "Indian forces");
      assertThat(event.in(Event.Role.RECIPIENT)).isEqualTo(event.in(Event.Role.ACTOR));
      assertThat(event.coding().value().ucdp()).isEqualTo(UcdpViolence.STATE_BASED);
    }
  }

  @Test
  void civiliansAmongTheVictimsDoNotMakeAFightBetweenForcesOneSided() {
    for (String victims :
        List.of("Turkish soldiers and civilians", "civilians and Turkish soldiers")) {
      Event event = happened(Readings.read("Syrian troops shelled " + victims + " on Friday."));
      assertThat(event.coding().value().ucdp()).isEqualTo(UcdpViolence.STATE_BASED);
    }
    Event onCivilians = happened(Readings.read("Syrian troops shelled civilians on Friday."));
    assertThat(onCivilians.coding().value().ucdp()).isEqualTo(UcdpViolence.ONE_SIDED);
  }

  @Test
  void theDayThatOwnsTheNounIsTheDayOfTheEvent() {
    for (String text :
        List.of(
            "Friday's explosion in Kabul killed 12 people.",
            "No group claimed responsibility for Friday's attack in Kabul.")) {
      Reading reading = Readings.read(text);
      Event event = happened(reading);
      TimeSpan day = follow(reading, event.time(), TimeSpan.class);
      assertThat(day.earliest()).isEqualTo("2022-05-13");
      assertThat(day.latest()).isEqualTo("2022-05-13");
    }
    assertThat(happened(Readings.read("The militia's attack in Kabul killed 12 people.")).time())
        .isNull();
  }

  private static Event happened(Reading reading) {
    return only(reading, Event.class, e -> !e.negated());
  }

  private static List<String> words(Event event, Event.Role role) {
    return event.participants().stream()
        .filter(participant -> participant.role() == role)
        .map(participant -> participant.actor().evidence().get(0).text())
        .toList();
  }

  private static List<String> eventsInWords(Reading reading) {
    return reading.all(Event.class).stream()
        .map(
            e ->
                e.coding().value()
                    + " "
                    + labels(e.in(Event.Role.ACTOR))
                    + labels(e.in(Event.Role.RECIPIENT))
                    + labels(e.in(Event.Role.BENEFICIARY))
                    + label(e.place()))
        .toList();
  }
}
