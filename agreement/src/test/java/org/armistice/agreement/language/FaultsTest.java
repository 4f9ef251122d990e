package org.armistice.agreement.language;

import static org.armistice.agreement.language.Parsed.TRUCE;
import static org.armistice.agreement.language.Parsed.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mistake by code, line, column and what to write instead. */
class FaultsTest {
  /** The line after those of the truce. */
  private static String line(String line) {
    return TRUCE + line + "\n";
  }

  private static void only(String text, String start, String... parts) {
    assertThat(faults(text))
        .singleElement()
        .satisfies(
            fault -> assertThat(fault).startsWith(start + " ").contains(java.util.List.of(parts)));
  }

  @Test
  void anUnknownModality() {
    only(
        line("  T1  A mst attack B\n        basis oral"),
        "A302 3:9",
        "\"mst\" stands where",
        "did you mean \"must\"?");
    only(line("  T1  A mst not attack B"), "A302 3:9", "did you mean \"must\"?");
    only(line("  T1  each party shall not attack B"), "A302 3:18", "did you mean \"must\"?");
    only(line("  T1  each party attack B"), "A302 3:18", "\"attack\" stands where");
    only(line("  T1  A may not attack B"), "A302 3:9", "for a ban write \"must not\"");
  }

  @Test
  void anUnknownAct() {
    only(line("  T1  A must not atack B"), "A303 3:18", "\"atack\" is no act", "mean \"attack\"?");
    only(line("  T1  A must ceese fire B"), "A303 3:14", "did you mean \"cease fire\"?");
    only(line("  T1  A must Attack B"), "A303 3:14", "did you mean \"attack\"?");
    only(line("  T1  A must\n  T2  A must attack B"), "A303 4:3", "\"T2\" is no act");
  }

  @Test
  void anUnknownActInASilenceStaysOnItsLine() {
    only(
        line("  S1  silent on A atack B\n  S2  silent on A attack B"),
        "A303 3:19",
        "did you mean \"attack\"?");
  }

  @Test
  void anUnknownActor() {
    only(
        "agreement t\n  parties Taliban; A\n  T1  Talban must not attack A\n",
        "A304 3:7",
        "\"Talban\" is no party",
        "did you mean \"Taliban\"?",
        "actor Talban is armed_group");
    only(line("  T1  A must not attack howitzer"), "A304 3:25", "did you mean \"howitzers\"?");
    only(line("  T1  A may attack B when under_attack(Zeta)"), "A304 3:40", "\"Zeta\"");
  }

  @Test
  void anActorWithAMistakeInItsLineIsNotUnknownAsWell() {
    only(
        line("  actor Tigers is armd_group\n  T1  Tigers must disarm"),
        "A311 3:19",
        "did you mean \"armed_group\"?");
  }

  @Test
  void anUnknownTest() {
    only(
        line("  T1  A may attack B when under_atack(A)"),
        "A305 3:27",
        "\"under_atack\" is no test",
        "did you mean \"under_attack\"?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "under_attack A",
        "object_in(cannons)",
        "object_in(artillery, kaliber >= 100 mm)",
        "object_in(artillery, calibre > 100 mm)",
        "object_in(artillery, calibre >= 0 mm)",
        "object_in(artillery, calibre >= 100 cm)",
        "within(14 days after effect)",
        "has_property(ofensive)",
        "distance_from(contact) = 25 km"
      })
  void argumentsThatATestDoesNotTake(String test) {
    only(line("  line contact 48.1,37.8 48.3,37.9\n  T1  A may attack B when " + test), "A305 4:");
  }

  private static void only(String text, String start) {
    assertThat(faults(text))
        .singleElement()
        .satisfies(fault -> assertThat(fault).startsWith(start));
  }

  @Test
  void aPropertyOrClassThatIsNoneIsAnsweredWithTheNearest() {
    only(
        line("  T1  A may attack B when has_property(ofensive)"),
        "A305 3:40",
        "did you mean \"offensive\"?");
    only(line("  T1  A may attack B when object_in(tank)"), "A305 3:37", "did you mean \"tanks\"?");
  }

  @Test
  void termsThatOverrideEachOther() {
    only(
        line("  T1  A may attack B overrides T2\n  T2  A must not attack B overrides T1"),
        "A306 4:37",
        "T1 over T2 over T1",
        "take one of the overrides out");
    only(
        line(
            """
              T1  A may attack B overrides T2
              T2  A may attack B overrides T3
              T3  A may attack B overrides T1"""),
        "A306 5:30",
        "T1 over T2 over T3 over T1");
    only(line("  T1  A may attack B overrides T1"), "A306 3:32", "T1 over T1");
  }

  @Test
  void overridesThatOnlyMeetAreNoCircle() {
    assertThat(
            faults(
                line(
                    """
                      T1  A may attack B overrides T2, T3
                      T2  A may attack B overrides T4
                      T3  A may attack B overrides T4
                      T4  A may attack B""")))
        .isEmpty();
  }

  @Test
  void manyTermsInARowOverrideEachOtherInOneCircle() {
    StringBuilder terms = new StringBuilder(TRUCE);
    for (int i = 0; i < 5000; i++) {
      terms.append("  T%d  A may attack B overrides T%d\n".formatted(i, (i + 1) % 5000));
    }
    assertThat(faults(terms.toString())).hasSize(1);
  }

  @Test
  void termsThatAllOverrideAllLaterOnesAreReadInGoodTime() {
    StringBuilder terms = new StringBuilder(TRUCE);
    for (int i = 0; i < 60; i++) {
      StringBuilder later = new StringBuilder();
      for (int j = i + 1; j <= 60; j++) {
        later.append(later.isEmpty() ? " overrides T" : ", T").append(j);
      }
      terms.append("  T%d  A may attack B%s\n".formatted(i, later));
    }
    assertThat(faults(terms + "  T60  A may attack B\n")).isEmpty();
  }

  @Test
  void aPeriodThatEndsBeforeItBegins() {
    only(
        line("  from 2024-02-01\n  until 2024-01-01\n  T1  A may attack B"),
        "A307 4:3",
        "the agreement \"truce-2024\" ends at 2024-01-01T00:00, not after it begins");
    only(
        line(
            "  signed 2024-02-01\n  T1  A may attack B\n    from 5 days after signing until signing"),
        "A307 4:3",
        "the term T1 ends at");
    only(line("  member C of A from 2024-02-01 until 2024-01-01"), "A307 3:17", "before it begins");
  }

  @Test
  void untilAndForBothGiven() {
    only(
        line("  signed 2024-01-01\n  until 2024-02-01\n  for 7 days"),
        "A307 5:3",
        "\"until\" and \"for\" both say");
  }

  @Test
  void momentsThatAreNone() {
    only(line("  signed 2024-02-30"), "A307 3:10", "\"2024-02-30\" is no day");
    only(line("  signed 29.2.2024"), "A307 3:10", "write it as 2020-07-27");
    only(line("  signed +999999999-12-31"), "A307 3:10");
    only(line("  signed 2024-01-01T25:00"), "A307 3:10");
    only(line("  from 48 ours after signing"), "A307 3:11", "did you mean \"hours\"?");
    only(line("  from 48 hours before signing"), "A307 3:17", "\"after\" is missing");
    only(line("  from 48 hours after signng"), "A307 3:23", "did you mean \"signing\"?");
    only(line("  for ever"), "A307 3:7", "\"ever\" is no number");
  }

  @Test
  void geometryThatIsNone() {
    only(line("  line contact 48.1,37.8"), "A308 3:8", "needs two or more");
    only(line("  line contact 95,37.8 48.3,37.9"), "A308 3:16", "lies nowhere on Earth");
    only(line("  line contact 48.1,37.8 48.3,190"), "A308 3:26", "lies nowhere on Earth");
    only(line("  line contact 48.1, 37.8"), "A308 3:16", "\"48.1\" is no point");
    only(line("  line contact 48.1,37.8 48.1,37.8"), "A308 3:26", "same point twice");
    only(line("  line contact 0,0 -0,0"), "A308 3:20", "same point twice");
    String contact = "  line contact 48.1,37.8 48.3,37.9\n  T1  A must withdraw tanks ";
    only(line(contact + "beyond 0 km of contact"), "A308 4:36", "\"0\" is no number above 0");
    only(line(contact + "beyond 25 miles of contact"), "A308 4:39", "write it as: 25 km");
    only(line(contact + "beyond 25 km contact"), "A308 4:42", "beyond 25 km of contact_line");
  }

  @Test
  void aReferenceToWhatIsNotThere() {
    only(
        line("  line contact 1,1 2,2\n  T1  A must withdraw beyond 5 km of contct"),
        "A309 4:38",
        "no line \"contct\"",
        "did you mean \"contact\"?");
    only(
        line("  mechanism hotline\n  T1  A may respond when mechanism_tried(hotlne)"),
        "A309 4:42",
        "did you mean \"hotline\"?");
    only(line("  T1  A may respond unless T7"), "A309 3:28", "no term \"T7\"", "it has: T1");
    only(line("  T1  A may respond\n    counterpart T7"), "A309 4:17");
    only(line("  T1  A may respond overrides T7"), "A309 3:31");
    only(line("  T1  A may respond unless S1\n  S1  silent on A attack"), "A309 3:28");
  }

  @Test
  void aReferenceToWhatHasAMistakeIsNoMistakeItself() {
    only(line("  T1  A may atack B\n  T2  A must not attack B overrides T1"), "A303 3:13");
    only(line("  line contact 1,1\n  T1  A may move within 5 km of contact"), "A308 3:8");
  }

  @Test
  void aMarkThatIsThereTwice() {
    only(
        line("  T1  A may attack B\n  T1  A may strike B"),
        "A310 4:3",
        "\"T1\" marks two clauses",
        "give one of them another mark");
    only(TRUCE + TRUCE, "A310 3:1", "\"truce-2024\" is in this file twice");
  }

  @Test
  void whatCanBeThereOnceIsThereTwice() {
    only(line("  zone Europe/Kyiv\n  zone Asia/Aden"), "A310 4:3", "\"zone\" is there twice");
    only(line("  T1  A may attack B in C in D"), "A310 3:27", "gives a place of T1 twice");
    only(line("  T1  A may attack B basis oral basis oral"), "A310 3:33", "keep one");
    only(
        line("  T1  A must withdraw by signing within 5 days of effect"),
        "A310 3:34",
        "gives a deadline of T1 twice");
  }

  @Test
  void valuesThatAreNone() {
    only(
        line("  T1  A may attack B basis publshed_text"),
        "A311 3:28",
        "did you mean \"published_text\"?",
        "write one of: published_text");
    only(line("  S1  silent on A attack B strength sure"), "A311 3:37", "is no strength");
    only(line("  zone Europe/Kyivv"), "A311 3:8", "\"Europe/Kyivv\" is no time zone");
    only(line("  actor C is soldiers"), "A311 3:14", "is no kind of actor");
    only(line("  text \"Main\" seen"), "A311 3:15", "write \"read\" or \"missing\"");
  }

  @Test
  void whatAnAgreementMustHave() {
    only("agreement t \"T\"\n  signed 2024-01-01\n", "A312 1:1", "has no parties", "parties X; Y");
    only("agreement\n  parties A\n", "A312 2:3", "the agreement has no id");
    only("", "A312 1:1", "there is no agreement in this file");
    only("# only a remark\n", "A312 2:1", "there is no agreement in this file");
  }

  @Test
  void textBeforeTheAgreement() {
    only("Hello there\n" + TRUCE, "A301 1:1", "\"Hello\" stands before any agreement");
  }

  @Test
  void aQuotationThatIsNotClosed() {
    only(
        line("  T1  A may attack B reader \"The article that was long\n        basis oral"),
        "A301 3:29",
        "begins with \"The article that was…\" is not closed");
    only(line("  note \"open\r"), "A301 3:8", "begins with \"open\"");
  }

  @Test
  void aFieldThatIsNone() {
    only(
        line("  brokrs Qatar"),
        "A301 3:3",
        "\"brokrs\" begins no line",
        "did you mean \"brokers\"?");
    only(line("  signed 2024-01-01\n  brokrs Qatar"), "A301 4:3", "did you mean \"brokers\"?");
    only(line("  zone UTC here"), "A301 3:12", "\"here\" is too much after \"zone\"");
  }

  @Test
  void aPartThatIsNone() {
    only(line("  T1  A may attack B\n    bassis oral"), "A301 4:5", "did you mean \"basis\"?");
    only(line("  T1  A must withdraw\n    bassis oral"), "A301 4:5", "did you mean \"basis\"?");
    only(line("  T1  A may attack B read none"), "A301 3:22", "belongs to a silence");
    only(line("  S1  silent on A attack B in C"), "A301 3:28", "belongs to a term");
    only(line("  T1  A may attack B reader them"), "A301 3:29", "between quotation marks");
    only(line("  S1  silent on A must attack B"), "A301 3:19", "a silence has no modality");
  }

  @Test
  void aNameThatIsMissingTakesNoFieldInItsPlace() {
    only("agreement t\n  parties A;\n  signed 2024-01-01\n", "A301 3:3", "a name is missing");
    only(line("  mechanism \"Joint body\""), "A301 3:13", "a name of one word");
    only(line("  mechanism\n  zone UTC"), "A301 4:3", "a name of one word");
    only(line("  T1  must attack B"), "A301 3:7", "a name is missing before \"must\"");
  }

  @Test
  void columnsCountCharactersAsPeopleDo() {
    only(line("  T1  A may atack B"), "A303 3:13");
    only(
        line("  T1  \"\uD83D\uDD4A\" may atack B").replace("A; B", "\"\uD83D\uDD4A\"; B"),
        "A303 3:15");
    only("\uFEFFHello\n" + TRUCE, "A301 1:1");
  }

  @Test
  void allMistakesOfAFileAreNamedInItsOrder() {
    String text =
        """
        agreement t "T"
          parties A; B
          zone Nowhere/Land
          T1  A mst attack B
          T2  A must not atack B
          T3  Zeta must not attack B
                basis oral when under_atack(A)
          T4  A must not attack B overrides T9
        """;

    assertThat(faults(text))
        .extracting(fault -> fault.substring(0, fault.indexOf(' ', 5)))
        .containsExactly("A311 3:8", "A302 4:9", "A303 5:18", "A304 6:7", "A305 7:25", "A309 8:37");
    assertThatThrownBy(() -> Parsed.file(text))
        .isInstanceOf(FaultyAccordException.class)
        .hasMessageStartingWith("A311 test.agreement, line 3, column 8: \"Nowhere/Land\" is no");
  }

  @Test
  void whatATerminalWouldObeyIsShownByItsNumber() {
    only(
        line("  zone \u001B[31m\u202Ered"),
        "A311 3:8",
        "\"\\u001B[31m\\u202Ered\" is no time zone");
  }

  @Test
  void longWordsAreQuotedShort() {
    assertThat(faults(line("  zone " + "x".repeat(100_000))).get(0)).hasSizeLessThan(200);
  }
}
