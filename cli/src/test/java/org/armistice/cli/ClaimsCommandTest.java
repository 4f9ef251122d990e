package org.armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armistice.record.Claim;
import org.armistice.record.Contradiction;
import org.armistice.record.DroppedAttribution;
import org.armistice.record.Entry;
import org.armistice.record.Grade;
import org.armistice.record.JsonLines;
import org.armistice.record.Report;
import org.armistice.record.Saying;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports in, who claims what out. */
class ClaimsCommandTest {
  @TempDir Path folder;

  private Path report(String name, String outlet, String day, String text) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        "published: %s\nzone: UTC\noutlet: %s\n\n%s\n".formatted(day, outlet, text));
  }

  private static <E extends Entry> List<E> all(Ran ran, Class<E> kind) {
    return ran.out().lines().map(JsonLines::read).filter(kind::isInstance).map(kind::cast).toList();
  }

  private Ran rivalTolls() throws IOException {
    return Ran.armistice(
        "claims",
        "--json",
        report(
            "a.txt",
            "Sample Wire",
            "2021-03-04",
            "Rebels attacked a police post in Kismayo on Wednesday, killing 11 officers, the mayor said."),
        report(
            "b.txt",
            "Sample Post",
            "2021-03-05",
            "Seven officers were killed in Wednesday's attack on a police post in Kismayo, the interior ministry said."));
  }

  @Test
  void rivalTollsOfOneAttack_contradictEachOther() throws IOException {
    assertThat(all(rivalTolls(), Contradiction.class))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.kind()).isEqualTo(Contradiction.Kind.TOLL);
              assertThat(each.correction()).isFalse();
              assertThat(each.reason()).contains("11", "Seven");
            });
  }

  @Test
  void tollsOfTwoTownsOrTwoDays_doNot() throws IOException {
    Ran towns =
        Ran.armistice(
            "claims",
            "--json",
            report(
                "a.txt",
                "Sample Wire",
                "2021-03-04",
                "Rebels attacked a police post in Kismayo on Wednesday, killing 11 officers, the mayor said."),
            report(
                "b.txt",
                "Sample Post",
                "2021-03-04",
                "Rebels attacked a police post in Baidoa on Wednesday, killing seven officers, the mayor said."));
    assertThat(all(towns, Contradiction.class)).isEmpty();
    Ran days =
        Ran.armistice(
            "claims",
            "--json",
            report(
                "a.txt",
                "Sample Wire",
                "2021-03-04",
                "Rebels attacked a police post in Kismayo on Tuesday, killing 11 officers, the mayor said."),
            report(
                "b.txt",
                "Sample Post",
                "2021-03-04",
                "Rebels attacked a police post in Kismayo on Wednesday, killing seven officers, the mayor said."));
    assertThat(all(days, Contradiction.class)).isEmpty();
  }

  @Test
  void atLeastThirtyAndThirtySeven_canBothBeRight() throws IOException {
    Ran ran =
        Ran.armistice(
            "claims",
            "--json",
            report(
                "a.txt",
                "Sample Wire",
                "2021-03-04",
                "An air strike in Kismayo on Wednesday killed at least 30 people, the mayor said."),
            report(
                "b.txt",
                "Sample Post",
                "2021-03-05",
                "Wednesday's air strike in Kismayo killed 37 people, doctors said."));
    assertThat(all(ran, Contradiction.class)).isEmpty();
  }

  @Test
  void twoOutletsThatRepeatOneSpeaker_tellOfOneSaying() throws IOException {
    Ran ran =
        Ran.armistice(
            "claims",
            "--json",
            report(
                "a.txt",
                "Sample Wire",
                "2021-03-04",
                "Al-Shabaab said its fighters had attacked a base near Kismayo on Wednesday."),
            report(
                "b.txt",
                "Sample Post",
                "2021-03-04",
                "Al-Shabaab said on Thursday that its fighters had attacked a base near Kismayo on Wednesday."));
    assertThat(all(ran, Saying.class))
        .singleElement()
        .satisfies(
            saying -> {
              assertThat(saying.outlets()).containsExactlyInAnyOrder("Sample Wire", "Sample Post");
              assertThat(saying.confirmedBy()).isEmpty();
            });
  }

  @Test
  void denial_standsAgainstTheAccusation() throws IOException {
    Ran ran =
        Ran.armistice(
            "claims",
            "--json",
            report(
                "a.txt",
                "Sample Wire",
                "2021-03-04",
                "Armenia accused Azerbaijan of shelling a village near Martuni on Wednesday. Azerbaijan denied the accusation."));
    assertThat(all(ran, Contradiction.class))
        .singleElement()
        .satisfies(each -> assertThat(each.kind()).isEqualTo(Contradiction.Kind.DENIAL));
  }

  @Test
  void armyThatDeniesWhatTheArmyIsAccusedOf_isTheSameArmy() throws IOException {
    Ran ran =
        Ran.armistice(
            "claims",
            "--json",
            report(
                "a.txt",
                "Sample Wire",
                "2023-05-10",
                "An air strike hit a clinic in Zalingei on Tuesday. Rebels accused the army of bombing the clinic."),
            report(
                "b.txt",
                "Sample Post",
                "2023-05-10",
                "The Sudanese army said it had not struck a clinic in Zalingei on Tuesday."));
    assertThat(all(ran, Contradiction.class))
        .singleElement()
        .satisfies(each -> assertThat(each.kind()).isEqualTo(Contradiction.Kind.DENIAL));
  }

  @Test
  void figureThatIsRejected_findsWhoGaveIt() throws IOException {
    Ran ran =
        Ran.armistice(
            "claims",
            "--json",
            report(
                "a.txt",
                "Sample Wire",
                "2021-03-28",
                "Insurgents attacked the town of Mueda on Friday. The group said that 48 soldiers had died."),
            report(
                "b.txt",
                "Sample Post",
                "2021-04-02",
                "A military spokesman rejected reports of 48 dead."));
    assertThat(all(ran, Contradiction.class))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.kind()).isEqualTo(Contradiction.Kind.DENIAL);
              assertThat(each.first().label() + each.second().label()).contains("48 soldiers");
            });
  }

  @Test
  void whatCouldNotBeConfirmed_contradictsNobody() throws IOException {
    Ran ran =
        Ran.armistice(
            "claims",
            "--json",
            report(
                "a.txt",
                "Sample Wire",
                "2021-03-04",
                "An air strike in Kismayo on Wednesday killed 37 people, doctors said."),
            report(
                "b.txt",
                "Sample Post",
                "2021-03-04",
                "The ministry said that it could not confirm an air strike in Kismayo."));
    assertThat(all(ran, Contradiction.class)).isEmpty();
  }

  @Test
  void attributionThatIsDroppedLater_isNamed() throws IOException {
    Ran ran =
        Ran.armistice(
            "claims",
            "--json",
            report(
                "a.txt",
                "Sample Wire",
                "2021-03-26",
                "FARC dissidents detonated a car bomb in Corinto on Friday, the defence minister said."),
            report(
                "b.txt",
                "Sample Post",
                "2021-03-28",
                "On Friday FARC dissidents detonated a car bomb in Corinto. Police are looking for the men."));
    assertThat(all(ran, DroppedAttribution.class))
        .singleElement()
        .satisfies(each -> assertThat(each.reason()).contains("FARC"));
  }

  @Test
  void page_isPlainEnglishWithoutCodes() throws IOException {
    Ran ran = Ran.armistice("claims", "--story", "06-idlib-market");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("White Helmets", "says: “that Russian warplanes had carried out the raids”")
        .contains("Nobody else confirms this", "Contradicted by Russian defense ministry: denies")
        .contains("Where they contradict each other")
        .doesNotContain("ASSAULT", "REPORT", "CERTAIN", "UCDP", "ACLED", "DENY");
  }

  @Test
  void markdown_hasAHeadingForEachSpeaker() {
    assertThat(Ran.armistice("claims", "--markdown", "--story", "06-idlib-market").out())
        .contains("\n## White Helmets\n", "\n- says: “", "\n  - Told by Sample Wire, 22 Jul 2019.");
  }

  @Test
  void grades_areCarriedThrough_sourceAndInformationApart() throws IOException {
    Path report =
        report(
            "a.txt",
            "Sample Wire",
            "2021-03-04",
            "Rebels hold the pass at Kismayo, the mayor said.");
    Path grades =
        Files.writeString(
            folder.resolve("grades.txt"),
            """
            # by the desk
            source "Sample Wire" B by "Desk" on 2021-03-05
            source "Sample Gazette" D by "Desk"
            """);
    Ran ran = Ran.armistice("claims", report, "--grades", grades);
    assertThat(ran.out()).contains("graded B, usually reliable, by Desk on 5 Mar 2021");
    assertThat(ran.err()).contains("A513 grade of \"Sample Gazette\"");
    assertThat(all(Ran.armistice("claims", "--json", report, "--grades", grades), Grade.class))
        .hasSize(2);
  }

  @Test
  void gradeThatIsNone_isRefusedWithItsLine() throws IOException {
    Path report = report("a.txt", "Sample Wire", "2021-03-04", "The road is open, police said.");
    Path grades = Files.writeString(folder.resolve("grades.txt"), "\nsource \"X\" G by \"Desk\"\n");
    Ran ran = Ran.armistice("claims", report, "--grades", grades);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .contains(
            "A511 " + grades + ":2: \"G\" is no reliability of a source; write one of A to F");
  }

  @Test
  void accountOfAPost_isNotTheSpeakerWhereThePostSaysWho() throws IOException {
    Path posts =
        Files.writeString(
            folder.resolve("posts.json"),
            """
            [{"created_at": "2021-03-04T10:00:00Z",
              "text": "General Idris Sample: The rebels must leave Kismayo at once.",
              "user": {"name": "Border Force", "screen_name": "SampleBorder"}},
             {"created_at": "2021-03-04T11:00:00Z",
              "text": "The army said it had retaken the port of Kismayo.",
              "user": {"name": "Border Force", "screen_name": "SampleBorder"}}]
            """);
    Ran ran = Ran.armistice("claims", "--json", posts);
    assertThat(all(ran, Report.class))
        .extracting(Report::outlet)
        .containsExactly("@SampleBorder", "@SampleBorder");
    assertThat(all(ran, Claim.class))
        .filteredOn(claim -> claim.quoteMode() != Claim.QuoteMode.OWN_VOICE)
        .extracting(claim -> claim.speaker().label())
        .isNotEmpty()
        .noneMatch(label -> label.contains("SampleBorder"));
  }

  @Test
  void nothingToHear_saysWhatToGive() {
    Ran ran = Ran.armistice("claims");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("name files to hear, or a story with --story NAME");
    assertThat(Ran.armistice("claims", "--story", "99-none").err())
        .contains("there is no story \"99-none\"");
  }

  @Test
  void sameReports_sameBytes_whateverTheirOrder() throws IOException {
    Path a = report("a.txt", "Sample Wire", "2021-03-04", "The road is open, police said.");
    Path b = report("b.txt", "Sample Post", "2021-03-05", "The road is shut, the mayor said.");
    assertThat(Ran.armistice("claims", b, a)).isEqualTo(Ran.armistice("claims", a, b));
  }
}
