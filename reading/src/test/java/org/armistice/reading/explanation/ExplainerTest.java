package org.armistice.reading.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.armistice.reading.Readings;
import org.armistice.reading.reason.Part;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByModel;
import org.armistice.reading.reason.Reason.ByRow;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.reading.reason.Reason.Lost;
import org.armistice.reading.reason.Reason.NoOther;
import org.armistice.reading.reason.Reason.See;
import org.armistice.reading.reason.Reason.Weighed;
import org.armistice.reading.reason.Reason.Won;
import org.armistice.record.Actor;
import org.armistice.record.Claim;
import org.armistice.record.Demand;
import org.armistice.record.Entry;
import org.armistice.record.Event;
import org.armistice.record.Place;
import org.armistice.record.Position;
import org.armistice.record.Span;
import org.armistice.record.Term;
import org.armistice.record.TimeSpan;
import org.junit.jupiter.api.Test;

/** A text in, the explanation of one of its values out: which row, which loser, and why. */
class ExplainerTest {

  @Test
  void aPlace_isWeighedAgainstItsNamesakes() {
    Part name =
        field(
            "Rockets hit Tripoli on Monday. The Libyan army also moved tanks to Benghazi and Misrata.",
            Place.class,
            place -> place.name().equals("Tripoli"),
            "gazetteer");
    Won won = only(name, Won.class);
    assertThat(won.candidate()).startsWith("Tripoli").contains("Libya");
    Lost lebanon = lost(name, "Lebanon");
    assertThat(won.score()).isGreaterThan(score(lebanon));
    assertThat(lebanon.weighed())
        .anySatisfy(
            one ->
                assertThat(one.says())
                    .contains("more of the report's other names lie in its country")
                    .contains("“Benghazi” s2"));
    assertThat(lebanon.weighed())
        .extracting(one -> one.row().table())
        .containsOnly("place-weights.tsv");
    assertThat(lebanon.weighed())
        .extracting(Weighed::difference)
        .isSortedAccordingTo((one, other) -> Double.compare(other, one));
  }

  @Test
  void aPlaceThatIsUnsure_saysHowFarItFellShort() {
    Part name =
        field(
            "A man was shot in Springfield.",
            Place.class,
            place -> place.evidence().get(0).text().equals("Springfield"),
            "gazetteer");
    assertThat(only(name, Won.class).score()).isLessThan(0.4);
    assertThat(says(name)).contains("no candidate has 0.40");
    assertThat(all(name, Lost.class)).hasSizeGreaterThan(3);
  }

  @Test
  void aPlaceInNoGazetteer_hasNoOther() {
    Part name =
        field(
            "Soldiers shelled the village of Qarzubek on Monday.",
            Place.class,
            place -> place.gazetteer() == null,
            "gazetteer");
    assertThat(only(name, NoOther.class).says()).contains("the gazetteer has no such name");
  }

  @Test
  void theRelationAndThePrecision_followFromTheWordBefore() {
    String text = "Gunmen killed two guards near Kandahar on Monday.";
    Predicate<Place> kandahar = place -> place.name().equals("Kandahar");
    ByRow near = only(field(text, Place.class, kandahar, "relation"), ByRow.class);
    assertThat(near.row().table()).isEqualTo("place-relations.tsv");
    assertThat(near.row().get("words")).isEqualTo("near");
    assertThat(says(field(text, Place.class, kandahar, "ucdpPrecision")))
        .contains("told with \"near\": UCDP where_prec");
  }

  @Test
  void anEventWithTwoRows_namesTheRowThatLostAndWhy() {
    Part coding =
        field(
            "Teachers began a strike against the ministry on Monday.",
            Event.class,
            event -> event.coding().value().plover().name().equals("PROTEST"),
            "coding");
    assertThat(all(coding, ByRow.class))
        .extracting(row -> row.row().get("trigger"))
        .containsExactly("begin +", "strike");
    Lost strike =
        all(coding, Lost.class).stream()
            .filter(lost -> lost.candidate().startsWith("strike (noun): ASSAULT/aerial"))
            .findFirst()
            .orElseThrow();
    assertThat(strike.says())
        .contains(
            "asks for more (a doer who is civilian or protester) is tried first, and it fits");
    assertThat(strike.row()).isNotNull();
  }

  @Test
  void aRowThatAsksForAnotherDoer_isSaidToHaveBeenRefused() {
    Part coding =
        field(
            "The air force carried out a strike on the depot.",
            Event.class,
            event -> event.coding().value().plover().name().equals("ASSAULT"),
            "coding");
    assertThat(lost(coding, "PROTEST/strike").says())
        .isEqualTo("was tried first, but asks for a doer who is civilian or protester");
  }

  @Test
  void aSubEvent_followsFromTheSideAndTheWeapon() {
    Part coding =
        field(
            "The army seized 12 mortars from the rebels on Monday.",
            Event.class,
            event -> event.mentions().get(0).text().equals("seized"),
            "coding");
    assertThat(row(coding, "parties.tsv").row().get("word")).isEqualTo("army");
    assertThat(row(coding, "parties.tsv").says()).contains("GOVERNMENT_REGAINS_TERRITORY");
    assertThat(row(coding, "weapons.tsv").row().get("word")).isEqualTo("mortar");
    assertThat(row(coding, "weapons.tsv").says()).contains("DISRUPTED_WEAPONS_USE");
  }

  @Test
  void aDoer_isFoundByTheRowsPlacesAndTheTree() {
    Part doer =
        field(
            "Rebels of the Allied Democratic Forces ambushed an army convoy near Beni.",
            Event.class,
            event -> event.mentions().get(0).text().equals("ambushed"),
            "participants[0].actor");
    assertThat(row(doer, "lexicon.tsv").says()).startsWith("looks for the doer at: ");
    ByModel tree = only(doer, ByModel.class);
    assertThat(tree.label()).isEqualTo("nsubj");
    assertThat(tree.score()).isBetween(0.5, 1.0);
    assertThat(only(doer, See.class).record().id()).startsWith("actor-");
  }

  @Test
  void whatIsDeniedOrHypothetical_namesTheWordItStandsUnder() {
    Part denied =
        field(
            "The army denied shelling the town.",
            Event.class,
            event -> event.mentions().get(0).text().equals("shelling"),
            "timeStatus");
    assertThat(row(denied, "embeddings.tsv").row().get("word")).isEqualTo("deny");
    assertThat(words(row(denied, "embeddings.tsv"))).containsExactly("denied");
    Part may =
        field(
            "The army may shell the town.",
            Event.class,
            event -> event.mentions().get(0).text().equals("shell"),
            "timeStatus");
    assertThat(row(may, "time-status.tsv").row().get("word")).isEqualTo("may");
  }

  @Test
  void anActorsSector_isThatOfTheDatedTypeOnTheDay() {
    String text = "The Taliban said that its fighters had entered the town.";
    Predicate<Actor> taliban = actor -> actor.name().equals("Taliban");
    Part before = field(Readings.explained(text, "2020-10-12"), Actor.class, taliban, "sector");
    Part after = field(Readings.explained(text, "2022-10-12"), Actor.class, taliban, "sector");
    assertThat(before.value()).isEqualTo("REB");
    assertThat(only(before, ByRow.class).says()).contains("asked for 2020-10-12").endsWith(": REB");
    assertThat(after.value()).isEqualTo("GOV");
    assertThat(only(after, ByRow.class).says()).contains("asked for 2022-10-12").endsWith(": GOV");
    assertThat(only(after, ByRow.class).row().get("as_of")).isNotEmpty();
  }

  @Test
  void it_isJoinedToTheSubjectThatItLeansOn() {
    Part mentions =
        field(
            "The Lord's Resistance Army attacked a village on Monday. It abducted ten people.",
            Actor.class,
            actor -> actor.name().equals("Lord's Resistance Army"),
            "evidence");
    ByRule it =
        all(mentions, ByRule.class).stream()
            .filter(rule -> words(rule).equals(List.of("It")))
            .findFirst()
            .orElseThrow();
    assertThat(it.rule()).isEqualTo("actors:pronoun");
    assertThat(it.says())
        .contains("the only subject of the sentence before")
        .contains("“The Lord's Resistance Army” s1");
  }

  @Test
  void aBodyThatNoTableKnows_restsOnTheModelsLabel() {
    Part name =
        field(
            "The Qarzubek Relief Society said that ten people had died.",
            Actor.class,
            actor -> actor.name().contains("Qarzubek"),
            "name");
    ByModel model = only(name, ByModel.class);
    assertThat(model.label()).isEqualTo("ORGANISATION");
    assertThat(model.score()).isBetween(0.3, 1.0);
  }

  @Test
  void aPrivatePerson_isNotNamed() {
    Explained explained =
        Readings.explained(
            "Karim Wazir, a farmer, said that shells had hit his house.", "2022-05-16");
    for (Actor actor : explained.reading().all(Actor.class)) {
      for (Part part : explained.explain(actor.id()).parts()) {
        assertThat(part.toString()).doesNotContain("Karim", "Wazir");
      }
    }
  }

  @Test
  void aWeekday_isCountedFromTheDayOfPublicationByTheVerb() {
    Part days =
        field(
            "Shells fell on the town on Friday.",
            TimeSpan.class,
            time -> time.words().contains("Friday"),
            "earliest");
    assertThat(row(days, "times.tsv").row().get("name")).isEqualTo("weekday");
    assertThat(says(days))
        .contains("counted from Mon 2022-05-16, the day of publication")
        .contains("the verb, which tells of the past: Fri 2022-05-13");
  }

  @Test
  void withoutADayOfPublication_theTimeSaysWhyItStaysOpen() {
    Explained explained = Readings.explained("Shells fell on the town on Friday.", null);
    assertThat(says(field(explained, TimeSpan.class, time -> true, "earliest")))
        .contains("the day of publication, which is not known, so it stays unresolved");
  }

  @Test
  void aLimitOfATime_hasItsRow() {
    Part days =
        field(
            "The army has held the town since June.",
            TimeSpan.class,
            time -> time.words().contains("June"),
            "earliest");
    assertThat(row(days, "timemodifiers.tsv").row().get("words")).isEqualTo("since");
  }

  @Test
  void aRange_hasItsBoundsByTheRow() {
    Part toll =
        field(
            "The shelling killed between three and five soldiers in the town.",
            Event.class,
            event -> !event.tolls().isEmpty(),
            "tolls[0].amount");
    ByRow range = row(toll, "amounts.tsv");
    assertThat(range.row().get("name")).isEqualTo("range-and");
    assertThat(range.says()).endsWith("low n = 3, best not stated, high n2 = 5");
    assertThat(lost(toll, "exact").says()).isEqualTo("fits fewer words; the longest fit wins");
    assertThat(row(toll, "tolls.tsv").row().get("lemma")).isEqualTo("kill");
  }

  @Test
  void aClaim_namesTheRowOfItsCueItsHedgeAndItsChain() {
    Explained explained =
        Readings.explained(
            "Rebels may have shelled the town, a police official claimed on Monday.", "2022-05-16");
    Predicate<Claim> said = claim -> !claim.speakers().get(0).cue().isEmpty();
    ByRow cue = row(field(explained, Claim.class, said, "content"), "reporting.tsv");
    assertThat(cue.row().get("lemma")).isEqualTo("claim");
    assertThat(words(cue)).containsExactly("claimed");
    assertThat(all(field(explained, Claim.class, said, "content"), Lost.class))
        .extracting(Lost::candidate)
        .contains("claim (noun)");
    Part firmness = field(explained, Claim.class, said, "factuality");
    assertThat(row(firmness, "hedges.tsv").row().get("phrase")).isEqualTo("may have");
    assertThat(row(firmness, "hedges.tsv").says()).isEqualTo("weakens it to possible");
    assertThat(all(field(explained, Claim.class, said, "speakers[0]"), ByModel.class))
        .extracting(ByModel::label)
        .contains("ARG0");
  }

  @Test
  void theOutletsOwnVoice_saysThatNobodyElseIsMadeToSayIt() {
    Part content = field("Rebels attacked on Friday.", Claim.class, claim -> true, "content");
    assertThat(says(content)).contains("no word that reports makes anybody say these words");
  }

  @Test
  void aPosition_namesItsRowAndTheTurnThatANegationGives() {
    Part broke =
        field(
            "The minister said that the raids violated the truce of 2020.",
            Position.class,
            position -> true,
            "value");
    assertThat(row(broke, "consistency.tsv").row().get("word")).isEqualTo("violate");
    Part kept =
        field(
            "The minister said that the raids did not violate the truce of 2020.",
            Position.class,
            position -> true,
            "value");
    assertThat(kept.value()).isEqualTo("consistent");
    assertThat(row(kept, "consistency.tsv").says()).contains("into the opposite: consistent");
  }

  @Test
  void aDemandAndATerm_nameTheirRows() {
    Part demand =
        field("The envoy urged the rebels to stop the raids.", Demand.class, one -> true, "action");
    assertThat(row(demand, "demands.tsv").row().get("word")).isEqualTo("urge");
    Explained deal =
        Readings.explained(
            "Under the deal between the army and the rebels, the rebels must not attack convoys.",
            "2022-05-16");
    assertThat(
            row(field(deal, Term.class, term -> true, "modality"), "deontic.tsv").row().get("word"))
        .isEqualTo("must");
    assertThat(
            row(field(deal, Term.class, term -> true, "action"), "actions.tsv").row().get("node"))
        .isEqualTo("attack");
  }

  @Test
  void anEventIsAcknowledged_byWhoSaysIt() {
    Part status =
        field(
            "Taliban fighters attacked the checkpoint on Monday, a Taliban spokesman said.",
            Event.class,
            event -> event.status() == Event.Status.ACKNOWLEDGED,
            "status");
    assertThat(only(status, See.class).says()).contains("is on the side of the doer: acknowledged");
  }

  @Test
  void aSecondTelling_saysWhyItIsOfTheSameEvent() {
    Part mentions =
        field(
            "Gunmen attacked a convoy near Gao on Monday. The attack killed two drivers.",
            Event.class,
            event -> event.mentions().size() > 1,
            "mentions");
    assertThat(says(mentions)).contains("the words point (\"the\", \"this\", \"their\")");
  }

  private static <E extends Entry> Part field(
      String text, Class<E> kind, Predicate<E> which, String field) {
    return field(Readings.explained(text, "2022-05-16"), kind, which, field);
  }

  private static <E extends Entry> Part field(
      Explained explained, Class<E> kind, Predicate<E> which, String field) {
    E entry = Readings.only(explained.reading(), kind, which);
    List<Part> parts =
        explained.explain(entry.id()).parts().stream().filter(part -> part.isOf(field)).toList();
    assertThat(parts).describedAs("%s of %s", field, entry).isNotEmpty();
    return parts.get(0);
  }

  private static <R extends Reason> List<R> all(Part part, Class<R> kind) {
    return part.reasons().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static <R extends Reason> R only(Part part, Class<R> kind) {
    assertThat(all(part, kind)).describedAs(part.toString()).hasSize(1);
    return all(part, kind).get(0);
  }

  private static ByRow row(Part part, String table) {
    List<ByRow> rows =
        all(part, ByRow.class).stream().filter(row -> row.row().table().equals(table)).toList();
    assertThat(rows).describedAs("%s in %s", table, part).isNotEmpty();
    return rows.get(0);
  }

  private static Lost lost(Part part, String candidate) {
    List<Lost> fitting =
        all(part, Lost.class).stream()
            .filter(lost -> lost.candidate().contains(candidate))
            .toList();
    assertThat(fitting).describedAs("%s in %s", candidate, part).isNotEmpty();
    return fitting.get(0);
  }

  private static double score(Lost lost) {
    Double score = lost.score();
    return score == null ? 0 : score;
  }

  private static String says(Part part) {
    return part.reasons().stream().map(Reason::says).collect(Collectors.joining("\n"));
  }

  private static List<String> words(Reason reason) {
    return reason.words().stream().map(Span::text).toList();
  }
}
