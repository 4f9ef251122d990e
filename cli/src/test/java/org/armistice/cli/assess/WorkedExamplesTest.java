package org.armistice.cli.assess;

import static org.armistice.cli.assess.Told.assess;
import static org.armistice.cli.assess.Told.explained;
import static org.armistice.cli.assess.Told.library;
import static org.armistice.cli.assess.Told.on;
import static org.armistice.cli.assess.Told.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.agreement.accord.Accord;
import org.armistice.record.Assessment;
import org.armistice.record.Assessment.Finding;
import org.armistice.record.Assessment.Responsibility;
import org.armistice.record.Assessment.Status;
import org.armistice.record.Assessment.Support;
import org.armistice.record.Dispute.Kind;
import org.armistice.record.Reading;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/**
 * The worked examples of terms.md and their counterfactuals, from report text to answer. Texts in
 * our own words about public events.
 */
@NullUnmarked
class WorkedExamplesTest {
  /** The agreement as a newspaper gives it: two paraphrases and a silence. */
  private static final Accord DOHA =
      Told.accord(
          """
          agreement us-taliban-2020 "US-Taliban agreement"
            parties   United States; Taliban
            signed    2020-02-29   Doha
            T1  United States may defend Afghan forces when under_attack(Afghan forces)
                  basis third_party_paraphrase  reader "The Courier"  at "lets the United States defend its Afghan partners"
            T2  Taliban must not attack United States forces
                  basis third_party_paraphrase  reader "The Courier"  at "agreed not to attack American troops"
            S1  silent on Taliban attack Afghan forces
                  reader "The Courier"  read none  missing "annexes"
          """);

  private static final Reading STRIKES =
      report(
          "2020-10-12",
          "Asia/Kabul",
          """
          US forces carried out several air strikes against the Taliban in Helmand province over the past two days to defend Afghan forces, a US military spokesman said on Monday. He described the strikes as consistent with the agreement between the United States and the Taliban.

          Taliban fighters attacked Afghan forces around Lashkar Gah in Helmand over the weekend, a spokesman for the governor of Helmand said.

          Since the agreement was signed in February, the Taliban have stepped up attacks on Afghan forces, which the agreement does not prohibit. US officials have repeatedly called the attacks inconsistent with the agreement because of unacceptably high levels of violence.
          """);

  private static final Reading REPLY =
      report(
          "2020-10-18",
          "Asia/Kabul",
          """
          The Taliban said on Sunday that the United States had broken the Doha agreement with excessive air strikes in Helmand province.

          A spokesman for US Forces Afghanistan rejected the accusation and said the strikes were consistent with the agreement.
          """);

  // 1 United States strikes, Helmand

  @Test
  void strikesForForcesUnderAttackArePermittedAsClaimed() {
    Assessment one = on(assess(DOHA, STRIKES), "air strikes by US forces");
    assertThat(one.finding()).isEqualTo(Finding.PERMITTED);
    assertThat(one.status()).isEqualTo(Status.CONSISTENT_AS_CLAIMED);
    assertThat(one.answer())
        .isEqualTo("consistent with the agreement, as claimed by the United States");
    assertThat(one.support()).isEqualTo(Support.ACKNOWLEDGED);
    assertThat(one.terms()).extracting("id").containsExactly("T1");
    assertThat(explained(one))
        .contains("No view of the Taliban is in these documents.")
        .contains("told of an attack on Afghan forces")
        .contains("somebody's paraphrase, not its text");
    assertThat(one.disputes()).isEmpty();
  }

  @Test
  void theOtherSidesReplyMakesTheStrikesDisputedAndSaysWhatChanged() {
    Assessment one = on(assess(DOHA, STRIKES, REPLY), "air strikes by US forces");
    assertThat(one.status()).isEqualTo(Status.DISPUTED);
    assertThat(one.disputes())
        .containsExactlyInAnyOrder(Kind.TERM_EXISTS, Kind.MEANING, Kind.EXTENT);
    assertThat(one.history()).hasSize(1);
    Assessment.Change change = one.history().get(0);
    assertThat(change.day()).isEqualTo("2020-10-18");
    assertThat(change.before()).startsWith("consistent with the agreement");
    assertThat(change.after()).startsWith("disputed");
    assertThat(String.join(" ", change.because())).contains("Taliban").contains("violation");
  }

  @Test
  void asOfTheDayBeforeTheReplyNothingHasChanged() {
    Assessment one = on(assess(DOHA, "2020-10-17", STRIKES, REPLY), "air strikes by US forces");
    assertThat(one.status()).isEqualTo(Status.CONSISTENT_AS_CLAIMED);
    assertThat(one.history()).isEmpty();
  }

  // 2 Taliban attacks on Afghan forces

  @Test
  void attacksOnWhichTheTextIsSilentAreDisputedWhereOneSideCallsThemInconsistent() {
    Assessment one = on(assess(DOHA, STRIKES), "attacks on Afghan forces by Taliban");
    assertThat(one.finding()).isEqualTo(Finding.NOT_PROHIBITED_STATED);
    assertThat(one.status()).isEqualTo(Status.DISPUTED);
    assertThat(one.disputes()).containsExactlyInAnyOrder(Kind.TERM_EXISTS, Kind.EXTENT);
    assertThat(one.wouldChange()).anyMatch(words -> words.contains("annexes"));
  }

  // 3 counterfactuals

  @Test
  void aStrikeWithNoAttackUnderWayIsUndeterminedWithoutTheTexts() {
    Reading reading =
        report(
            "2020-08-10",
            "Asia/Kabul",
            "US forces carried out an air strike against the Taliban in Kunduz province on Sunday, a"
                + " spokesman for the US military said. No Afghan forces were under attack in the area"
                + " at the time, the provincial governor's office said.");
    Accord incomplete = Told.accord(WITH_MISSING_TEXT);
    Assessment one = on(assess(incomplete, reading), "air strike by US forces");
    assertThat(one.finding()).isEqualTo(Finding.UNDETERMINED);
    assertThat(one.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(one.detail()).contains("annexes");
    assertThat(explained(one)).contains("were not under attack. The term does not apply.");
  }

  private static final String WITH_MISSING_TEXT =
      """
      agreement us-taliban-2020 "US-Taliban agreement"
        parties   United States; Taliban
        signed    2020-02-29
        text      "annexes" missing
        T1  United States may defend Afghan forces when under_attack(Afghan forces)
        T2  Taliban must not attack United States forces
      """;

  @Test
  void aRocketThatNobodyClaimsLeavesResponsibilityOpen() {
    Reading reading =
        report(
            "2020-08-12",
            "Asia/Kabul",
            "Rockets hit a base of US forces in Khost province on Tuesday, a US military official"
                + " said. Nobody has claimed responsibility for the attack.");
    Assessment one = on(assess(DOHA, reading), "shelling");
    assertThat(one.finding()).isEqualTo(Finding.PROHIBITED);
    assertThat(one.responsibility()).isEqualTo(Responsibility.UNDETERMINED);
    assertThat(one.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(one.answer())
        .isEqualTo(
            "a prohibited act for the Taliban; who did it is not determined by these reports");
  }

  @Test
  void anAttackAcrossTheDayOfSigningIsNeitherInsideNorOutside() {
    Reading reading =
        report(
            "2020-03-03",
            "Asia/Kabul",
            "Taliban fighters attacked a US base in Kandahar province between 28 February and 1"
                + " March, the governor of Kandahar said.");
    Assessment one = on(assess(DOHA, reading), "Taliban");
    assertThat(one.finding()).isEqualTo(Finding.UNDETERMINED);
    assertThat(one.detail()).contains("in force");
  }

  @Test
  void anAttackOnUnitedStatesForcesIsProhibited() {
    Reading reading =
        report(
            "2020-07-03",
            "Asia/Kabul",
            "Taliban fighters attacked US forces in Kandahar province on Thursday, a US military"
                + " spokesman said. He called the attack a violation of the agreement between the"
                + " United States and the Taliban.");
    Assessment one = on(assess(DOHA, reading), "Taliban on US forces");
    assertThat(one.finding()).isEqualTo(Finding.PROHIBITED);
    assertThat(one.status()).isEqualTo(Status.INCONSISTENT_ACCORDING_TO);
    assertThat(one.answer()).contains("according to the United States");
  }

  @Test
  void anAttackThatTheAccusedDenyIsDisputedAsAFact() {
    Reading reading =
        report(
            "2020-07-03",
            "Asia/Kabul",
            "Taliban fighters attacked US forces in Kandahar province on Thursday, a US military"
                + " spokesman said. The Taliban denied that they had attacked US forces in Kandahar.");
    Assessment one = on(assess(DOHA, reading), "Taliban on US forces");
    assertThat(one.status()).isEqualTo(Status.DISPUTED);
    assertThat(one.disputes()).contains(Kind.FACT);
  }

  // 4 Donbas, measures of 22 July 2020

  @Test
  void aMonitorsCountIsRecordedWithItsCounterAndLaidToNoSide() {
    Reading reading =
        report(
            "2020-07-29",
            "Europe/Kyiv",
            "The monitoring mission of the OSCE said on Wednesday that it had recorded 36 ceasefire"
                + " violations in Donetsk region and 34 in Luhansk region on Tuesday. Most of them were"
                + " assessed as a live-fire exercise outside the security zone, the mission said.");
    List<Assessment> all = assess(library("donbas-measures-2020"), reading);
    for (String count :
        List.of("36 ceasefire violations in Donetsk", "34 ceasefire violations in Luhansk")) {
      Assessment one = on(all, count);
      assertThat(one.finding()).isEqualTo(Finding.PROHIBITED_UNLESS);
      assertThat(one.responsibility()).isEqualTo(Responsibility.UNDETERMINED);
      assertThat(one.status()).isEqualTo(Status.UNDETERMINED);
      assertThat(one.answer()).startsWith("a prohibited act for each party");
      assertThat(explained(one))
          .contains("mission counted")
          .contains("an exercise")
          .contains("laid to no side");
    }
  }

  @Test
  void returnFireOnOrdersAfterTheMechanismIsAnExceptionThatItsUserClaims() {
    Reading reading =
        report(
            "2020-08-05",
            "Europe/Kyiv",
            "Ukrainian forces fired mortars at positions of the Donetsk People's Republic near"
                + " Horlivka on Tuesday, the OSCE mission said. The Ukrainian military said its troops"
                + " had returned fire on the orders of the military command after the coordination"
                + " mechanism had failed.");
    Assessment one = on(assess(library("donbas-measures-2020"), reading), "Ukrainian forces");
    assertThat(one.finding()).isEqualTo(Finding.PROHIBITED_UNLESS);
    assertThat(one.status()).isEqualTo(Status.DEPENDS);
    assertThat(one.answer()).contains("the exception is claimed by Ukraine");
    assertThat(explained(one)).contains("ordered by military command").contains("tried first");
  }

  @Test
  void fireOfWhichNobodyClaimsAnExceptionStillHasItOpen() {
    Reading reading =
        report(
            "2020-08-05",
            "Europe/Kyiv",
            "Ukrainian forces shelled the town of Horlivka on Tuesday, the OSCE mission said.");
    Assessment one = on(assess(library("donbas-measures-2020"), reading), "Ukrainian forces");
    assertThat(one.finding()).isEqualTo(Finding.PROHIBITED_UNLESS);
    assertThat(one.status()).isEqualTo(Status.DEPENDS);
    assertThat(one.answer()).doesNotContain("claimed by");
  }

  @Test
  void gunsInATownInsideTheLineAreABreachByGeometry() {
    Reading reading =
        report(
            "2021-03-11",
            "Europe/Kyiv",
            "OSCE monitors saw seven towed howitzers of 152 mm in Horlivka on Wednesday, the mission"
                + " said in its daily report.");
    Assessment one = on(assess(library("minsk-2015"), reading), "howitzers");
    assertThat(one.finding()).isEqualTo(Finding.BREACH_OF_OBLIGATION);
    assertThat(one.responsibility()).isEqualTo(Responsibility.UNDETERMINED);
    assertThat(one.answer()).startsWith("contrary to a duty of each party");
  }

  @Test
  void theSameGunsInARegionCannotBeMeasured() {
    Reading reading =
        report(
            "2021-03-11",
            "Europe/Kyiv",
            "OSCE monitors saw seven towed howitzers of 152 mm in Donetsk region on Wednesday, the"
                + " mission said in its daily report.");
    Assessment one = on(assess(library("minsk-2015"), reading), "howitzers");
    assertThat(one.finding()).isEqualTo(Finding.UNDETERMINED);
    assertThat(one.detail()).contains("Donetsk").contains("scope");
  }

  @Test
  void gunsFarBehindTheLineBreakNothing() {
    Reading reading =
        report(
            "2021-03-11",
            "Europe/Kyiv",
            "OSCE monitors saw seven towed howitzers of 152 mm in Kramatorsk on Wednesday, the mission"
                + " said in its daily report.");
    Assessment one = on(assess(library("minsk-2015"), reading), "howitzers");
    assertThat(one.finding()).isNotEqualTo(Finding.BREACH_OF_OBLIGATION);
  }

  // 5 Colombia and the ELN

  private static final Reading KIDNAPPING =
      report(
          "2023-10-29",
          "America/Bogota",
          "Gunmen kidnapped a football player's father in Barrancas on Saturday, Colombian police"
              + " said. No group has claimed responsibility.");
  private static final Reading NAMED =
      report(
          "2023-11-02",
          "America/Bogota",
          "The Colombian government's delegation said on Thursday that the ELN had kidnapped the"
              + " father of the football player in Barrancas on 28 October. The government called the"
              + " kidnapping a violation of the ceasefire with the ELN.");
  private static final Reading ACKNOWLEDGED =
      report(
          "2023-11-03",
          "America/Bogota",
          "The ELN acknowledged on Friday that its fighters had kidnapped the father of the football"
              + " player in Barrancas on 28 October. The group said he would be freed.");

  @Test
  void aKidnappingByUnknownGunmenIsUndetermined() {
    Assessment one = on(assess(library("colombia-eln-2023"), KIDNAPPING), "kidnapping");
    assertThat(one.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(one.responsibility()).isEqualTo(Responsibility.UNDETERMINED);
  }

  @Test
  void namedByOneSideItIsInconsistentAccordingToThatSide() {
    Assessment one = on(assess(library("colombia-eln-2023"), KIDNAPPING, NAMED), "kidnapping");
    assertThat(one.finding()).isEqualTo(Finding.PROHIBITED);
    assertThat(one.status()).isEqualTo(Status.INCONSISTENT_ACCORDING_TO);
    assertThat(one.answer()).contains("according to Colombia");
  }

  @Test
  void acknowledgedItIsInconsistentAsReportedAndPendingAfterThreeRevisions() {
    Assessment one =
        on(assess(library("colombia-eln-2023"), ACKNOWLEDGED, KIDNAPPING, NAMED), "kidnapping");
    assertThat(one.status()).isEqualTo(Status.INCONSISTENT_AS_REPORTED);
    assertThat(one.support()).isEqualTo(Support.ACKNOWLEDGED);
    assertThat(one.answer()).contains("pending before the").contains("mechanism");
    assertThat(one.history())
        .extracting(Assessment.Change::day)
        .extracting(String::valueOf)
        .containsExactly("2023-11-02", "2023-11-03");
  }

  // 6 Israel and Lebanon

  private static final Reading HARIS =
      report(
          "2024-12-03",
          "Asia/Beirut",
          "Israeli aircraft struck the town of Haris in southern Lebanon on Monday, Lebanon's state"
              + " news agency reported. The Israeli military said it had acted in self-defence against a"
              + " threat from Hezbollah, as the ceasefire agreement allows. The Lebanese government"
              + " rejected that and said the strike violated the ceasefire agreement.");

  @Test
  void aStrikeThatIsCalledSelfDefenceAndABreachIsDisputedOverTheException() {
    Assessment one = on(assess(library("israel-lebanon-2024"), HARIS), "Israeli air force");
    assertThat(one.finding()).isEqualTo(Finding.PROHIBITED_UNLESS);
    assertThat(one.detail()).contains("self-defence");
    assertThat(one.status()).isEqualTo(Status.DISPUTED);
    assertThat(one.disputes()).containsExactlyInAnyOrder(Kind.EXCEPTION, Kind.MEANING);
  }

  @Test
  void aRocketByAGroupThatDidNotSignEngagesTheStatesDuty() {
    Reading reading =
        report(
            "2024-12-10",
            "Asia/Beirut",
            "Rockets were fired from southern Lebanon at northern Israel on Sunday, the Israeli"
                + " military said. Palestinian Islamic Jihad, which is active in Lebanon, claimed"
                + " responsibility for the attack.");
    Assessment one = on(assess(library("israel-lebanon-2024"), reading), "shelling");
    assertThat(one.finding()).isEqualTo(Finding.OUT_OF_SCOPE_PARTY);
    assertThat(one.responsibility()).isEqualTo(Responsibility.NOT_BOUND);
    assertThat(one.engages()).containsExactly("Lebanon");
    assertThat(one.answer()).contains("did not sign the agreement");
  }

  @Test
  void rivalCountsStandBesideEachOtherWithTheirCounters() {
    Reading reading =
        report(
            "2024-12-04",
            "Asia/Beirut",
            "Lebanon's parliament speaker said Israel had violated the ceasefire about 100 times in"
                + " its first week. The United Nations mission recorded 62 violations. France counted 18"
                + " Israeli violations.");
    List<Assessment> all = assess(library("israel-lebanon-2024"), reading);
    Assessment speaker = on(all, "about 100");
    assertThat(explained(speaker))
        .contains("never added")
        .contains("62, as United Nations mission counted")
        .contains("18, as France counted");
    assertThat(all).noneMatch(one -> explained(one).contains("180"));
  }

  @Test
  void aWithdrawalWithADayIsPendingThenWithoutReport() {
    Assessment before =
        on(assess(library("israel-lebanon-2024"), "2024-12-20", HARIS), "must withdraw");
    assertThat(before.finding()).isEqualTo(Finding.PENDING);
    Assessment after =
        on(assess(library("israel-lebanon-2024"), "2025-02-01", HARIS), "must withdraw");
    assertThat(after.finding()).isEqualTo(Finding.NO_REPORT_OF_FULFILMENT);
    assertThat(after.answer()).contains("none of these reports tells of its fulfilment");
  }

  @Test
  void aWithdrawalThatIsToldOfFulfilsItsDutyAsReported() {
    Reading reading =
        report(
            "2025-02-20",
            "Asia/Beirut",
            "Israeli troops withdrew from villages in southern Lebanon on Tuesday, the Lebanese army"
                + " said.");
    Assessment one = on(assess(library("israel-lebanon-2024"), reading), "withdrawal by");
    assertThat(one.finding()).isEqualTo(Finding.FULFILLED);
  }

  // 7 also

  @Test
  void forceInTheAreaOfSeparationIsDisputedOverValidityAndException() {
    Reading reading =
        report(
            "2024-12-09",
            "Asia/Jerusalem",
            "Israeli troops took positions in the area of separation in the Golan on Sunday. Israel"
                + " called the move a defensive measure and said the 1974 disengagement agreement with"
                + " Syria was no longer in force because the Syrian government had fallen. The United"
                + " Nations said the presence of Israeli troops in the area of separation was a violation"
                + " of the agreement.");
    Assessment one = on(assess(library("golan-1974"), reading), "Israeli forces");
    assertThat(one.finding()).isEqualTo(Finding.PROHIBITED);
    assertThat(one.status()).isEqualTo(Status.DISPUTED);
    assertThat(one.disputes()).containsExactlyInAnyOrder(Kind.VALIDITY, Kind.EXCEPTION);
  }

  private static Reading khartoum(String day) {
    return report(
        "2023-06-05",
        "Africa/Khartoum",
        "Sudanese army warplanes struck positions of the Rapid Support Forces in Khartoum on "
            + day
            + ", residents said.");
  }

  @Test
  void thePeriodOfJeddahIsCountedFromFortyEightHoursAfterSigning() {
    Accord jeddah = library("sudan-jeddah-2023");
    Assessment before = on(assess(jeddah, khartoum("21 May")), "Sudanese air force");
    assertThat(before.finding()).isEqualTo(Finding.OUT_OF_SCOPE_TIME);
    Assessment edge = on(assess(jeddah, khartoum("22 May")), "Sudanese air force");
    assertThat(edge.finding()).isEqualTo(Finding.UNDETERMINED);
    Assessment inside = on(assess(jeddah, khartoum("24 May")), "Sudanese air force");
    assertThat(inside.finding()).isEqualTo(Finding.PROHIBITED);
    assertThat(inside.status()).isEqualTo(Status.INCONSISTENT_AS_REPORTED);
    Assessment after = on(assess(jeddah, khartoum("31 May")), "Sudanese air force");
    assertThat(after.finding()).isEqualTo(Finding.OUT_OF_SCOPE_TIME);
    assertThat(after.detail()).contains("after the agreement ended");
  }

  @Test
  void lootingThatTheAccusedDenyIsDisputedAsAFact() {
    Reading reading =
        report(
            "2023-06-02",
            "Africa/Khartoum",
            "The Rapid Support Forces looted a hospital in Khartoum on 25 May, the Sudanese army"
                + " said. The Rapid Support Forces denied that they had looted the hospital.");
    Assessment one = on(assess(library("sudan-jeddah-2023"), reading), "looting");
    assertThat(one.finding()).isEqualTo(Finding.PROHIBITED);
    assertThat(one.status()).isEqualTo(Status.DISPUTED);
    assertThat(one.disputes()).containsExactly(Kind.FACT);
  }

  @Test
  void rivalDailyCountsInHudaydahAreNeverSummed() {
    Reading reading =
        report(
            "2019-01-20",
            "Asia/Aden",
            "The Saudi-led coalition said the Houthis had violated the Hodeidah ceasefire 35 times in"
                + " the past 24 hours. The Houthis said coalition forces had violated the ceasefire 126"
                + " times in the same period.");
    List<Assessment> all = assess(library("hudaydah-2018"), reading);
    Assessment one = on(all, "35 violations by Houthis");
    assertThat(explained(one)).contains("126, as Houthis counted").contains("never added");
    assertThat(all).noneMatch(any -> explained(any).contains("161"));
  }

  @Test
  void shellingInHudaydahByAPartyIsInconsistentAsReported() {
    Reading reading =
        report(
            "2019-01-20",
            "Asia/Aden",
            "Houthi fighters shelled the town of Hays in Hodeidah on Saturday, the Yemeni government"
                + " said.");
    Assessment one = on(assess(library("hudaydah-2018"), reading), "shelling by Houthis");
    assertThat(one.status()).isEqualTo(Status.INCONSISTENT_AS_REPORTED);
  }

  @Test
  void armsHandedOverFulfilADuty() {
    Reading reading =
        report(
            "2022-11-28",
            "Africa/Addis_Ababa",
            "The Tigray People's Liberation Front handed over its heavy weapons to the Ethiopian army"
                + " near Mekelle on Sunday, the African Union said.");
    List<Assessment> all = assess(library("tigray-2022"), reading);
    assertThat(on(all, "disarmament by").finding()).isEqualTo(Finding.FULFILLED);
  }

  @Test
  void theOrderOfReportsChangesNothing() {
    Accord accord = library("colombia-eln-2023");
    assertThat(assess(accord, KIDNAPPING, NAMED, ACKNOWLEDGED))
        .isEqualTo(assess(accord, ACKNOWLEDGED, NAMED, KIDNAPPING));
  }
}
