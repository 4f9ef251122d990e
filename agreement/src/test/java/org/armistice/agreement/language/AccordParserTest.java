package org.armistice.agreement.language;

import static org.armistice.agreement.language.Parsed.accord;
import static org.armistice.agreement.language.Parsed.silence;
import static org.armistice.agreement.language.Parsed.term;
import static org.armistice.agreement.language.Parsed.truce;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.accord.Line;
import org.armistice.agreement.accord.Moment;
import org.armistice.agreement.accord.Provision;
import org.armistice.agreement.accord.Scope;
import org.armistice.agreement.accord.Test.Comparison;
import org.armistice.agreement.accord.Test.DistanceFrom;
import org.armistice.agreement.accord.Test.HasProperty;
import org.armistice.agreement.accord.Test.MechanismTried;
import org.armistice.agreement.accord.Test.ObjectIn;
import org.armistice.agreement.accord.Test.OrderedBy;
import org.armistice.agreement.accord.Test.Property;
import org.armistice.agreement.accord.Test.UnderAttack;
import org.armistice.agreement.accord.Test.Within;
import org.armistice.agreement.accord.Tie;
import org.armistice.agreement.accord.Who;
import org.armistice.record.Actor;
import org.armistice.record.Silence;
import org.armistice.record.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccordParserTest {
  private static final String SAMPLE =
      """
      agreement us-taliban-2020 "US-Taliban agreement"
        parties   United States; Taliban
        signed    2020-02-29   Doha
        T1  United States may defend Afghan forces when under_attack(Afghan forces)
              basis third_party_paraphrase  reader "The article"  at "allows the United States to defend"
        T2  Taliban must not attack United States forces
              basis third_party_paraphrase
        S1  silent on Taliban attack Afghan forces
              reader "The article"  read none  missing "annexes"
      """;

  @Test
  void theSampleOfTheDesignIsReadWhole() {
    Accord accord = accord(SAMPLE);

    assertThat(accord.id()).isEqualTo("us-taliban-2020");
    assertThat(accord.title()).isEqualTo("US-Taliban agreement");
    assertThat(accord.parties()).containsExactly(named("United States"), named("Taliban"));
    assertThat(accord.signed()).isEqualTo(new Moment.On(LocalDate.of(2020, 2, 29), null));
    assertThat(accord.signedAt()).isEqualTo("Doha");
    assertThat(accord.zone()).isEqualTo(ZoneOffset.UTC);
    assertThat(accord.terms()).extracting(Provision::id).containsExactly("T1", "T2");
    assertThat(accord.silences()).hasSize(1);
  }

  @Test
  void aTermHasBearerModalityActTargetConditionAndWhereItComesFrom() {
    Provision term = accord(SAMPLE).term("T1").orElseThrow();

    assertThat(term.bearers()).containsExactly(named("United States"));
    assertThat(term.modality()).isEqualTo(Term.Modality.PERMITS);
    assertThat(term.act()).isEqualTo("defend");
    assertThat(term.targets()).containsExactly(named("Afghan forces"));
    assertThat(term.conditions()).containsExactly(new UnderAttack(named("Afghan forces"), null));
    assertThat(term.provenance().basis()).isEqualTo(Term.Basis.THIRD_PARTY_PARAPHRASE);
    assertThat(term.provenance().reader()).isEqualTo("The article");
    assertThat(term.provenance().at()).isEqualTo("allows the United States to defend");
  }

  @Test
  void theFieldsOfAnAgreementAreRead() {
    Accord accord =
        accord(
            """
            agreement full-2024 "Full"
              parties   A; "B for peace", C
              brokers   Qatar
              monitors  United Nations; D
              signed    2024-01-01T12:30 "Port of Spain"
              from      48 hours after signing
              until     2024-06-01
              zone      Europe/Kyiv
              amends    older-2020
              text      "Main text" read
              text      "Annex" missing
              mechanism coordination "Joint commission"
              mechanism hotline
              line      contact 48.1,37.8 48.3,-37.9
                        -1.5,180
              area      safe zone contains Kfar Kila; Khiam
              event     "the handover" 2024-02-01
              actor     Tigers is armed_group of A also Big Cats; TG source "their statement"
              member    Lions of A from 2020-01-01 until 2021-12-31 source "a report"
              proxy     Wolves of B for peace
              source    "An archive"
              note      "Nothing else"
            """);

    assertThat(accord.parties()).containsExactly(named("A"), named("B for peace"), named("C"));
    assertThat(accord.brokers()).containsExactly(named("Qatar"));
    assertThat(accord.monitors()).containsExactly(named("United Nations"), named("D"));
    assertThat(accord.signed())
        .isEqualTo(new Moment.On(LocalDate.of(2024, 1, 1), LocalTime.of(12, 30)));
    assertThat(accord.signedAt()).isEqualTo("Port of Spain");
    assertThat(accord.from()).isEqualTo(after(48, Moment.Unit.HOURS, Moment.SIGNING));
    assertThat(accord.until()).isEqualTo(new Moment.On(LocalDate.of(2024, 6, 1), null));
    assertThat(accord.zone()).isEqualTo(ZoneId.of("Europe/Kyiv"));
    assertThat(accord.amends()).isEqualTo("older-2020");
    assertThat(accord.texts())
        .containsExactly(new Accord.Text("Main text", true), new Accord.Text("Annex", false));
    assertThat(accord.missing()).containsExactly("Annex");
    assertThat(accord.mechanisms())
        .containsExactly(
            new Accord.Mechanism("coordination", "Joint commission"),
            new Accord.Mechanism("hotline", null));
    assertThat(accord.lines())
        .containsExactly(
            new Line(
                "contact",
                List.of(
                    new Line.Point(48.1, 37.8),
                    new Line.Point(48.3, -37.9),
                    new Line.Point(-1.5, 180))));
    assertThat(accord.areas())
        .containsExactly(new Accord.Area("safe zone", List.of("Kfar Kila", "Khiam")));
    assertThat(accord.events())
        .containsExactly(
            new Accord.Happening("the handover", new Moment.On(LocalDate.of(2024, 2, 1), null)));
    assertThat(accord.actors())
        .containsExactly(
            new Accord.ActorLine(
                "Tigers",
                Actor.Kind.ARMED_GROUP,
                "A",
                List.of("Big Cats", "TG"),
                "their statement"));
    assertThat(accord.ties())
        .containsExactly(
            new Tie(
                Tie.Kind.MEMBER,
                "Lions",
                "A",
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2021, 12, 31),
                "a report"),
            new Tie(Tie.Kind.PROXY, "Wolves", "B for peace", null, null, null));
    assertThat(accord.sources()).containsExactly("An archive");
    assertThat(accord.notes()).containsExactly("Nothing else");
  }

  @Test
  void forGivesALengthFromTheEffect() {
    assertThat(truce("  signed 2024-01-01\n  for 7 days").until())
        .isEqualTo(after(7, Moment.Unit.DAYS, Moment.EFFECT));
  }

  @Test
  void aTitleMayBeLeftOut() {
    assertThat(accord("agreement truce-2024\n  parties A\n").title()).isEqualTo("truce-2024");
  }

  @Test
  void aFieldOnTheNextLineIsNoneOfTheFieldBefore() {
    Accord accord =
        truce("  member C of A\n  from 2024-02-01\n  member D of A\n  until 2024-03-01");

    assertThat(accord.ties()).extracting(Tie::from).containsOnlyNulls();
    assertThat(accord.from()).isEqualTo(new Moment.On(LocalDate.of(2024, 2, 1), null));
    assertThat(accord.until()).isEqualTo(new Moment.On(LocalDate.of(2024, 3, 1), null));
  }

  @ParameterizedTest
  @CsvSource({"may,PERMITS", "must,OBLIGES", "must not,PROHIBITS"})
  void thereAreThreeModalities(String words, Term.Modality modality) {
    assertThat(term("  T1  A " + words + " attack B").modality()).isEqualTo(modality);
  }

  @Test
  void theLongestNameOfAnActIsTheAct() {
    assertThat(term("  T1  A must not cease fire").act()).isEqualTo("cease fire");
    assertThat(term("  T1  A must not use force B").act()).isEqualTo("use force");
    assertThat(term("  T1  A must not use mines").act()).isEqualTo("use");
  }

  @Test
  void thePartsOfATermAreRead() {
    Provision term =
        truce(
                """
                  mechanism hotline
                  T1  A may respond
                  T2  A must withdraw
                  T3  A; B must not attack B; artillery
                        in safe zone  from signing  until 2024-05-01T04:00  by 7 days after "the handover"
                        when has_property(offensive)  when has_property(exercise)
                        unless mechanism_tried(hotline) and under_attack(A)
                        unless T1
                        overrides T1, T2
                        counterpart T2  on_breach "commission"
                        basis annex_public  clause "4"  reader "R"  at "words"  quote "text"
                        contested_by B; United Nations  source "S"  note "N"
                """)
            .term("T3")
            .orElseThrow();

    assertThat(term.bearers()).containsExactly(named("A"), named("B"));
    assertThat(term.targets()).containsExactly(named("B"), new Who.Things("artillery"));
    assertThat(term.place()).isEqualTo(new Scope.Region("safe zone"));
    assertThat(term.from()).isEqualTo(after(0, Moment.Unit.DAYS, Moment.SIGNING));
    assertThat(term.until()).isEqualTo(new Moment.On(LocalDate.of(2024, 5, 1), LocalTime.of(4, 0)));
    assertThat(term.deadline()).isEqualTo(after(7, Moment.Unit.DAYS, "the handover"));
    assertThat(term.conditions())
        .containsExactly(new HasProperty(Property.OFFENSIVE), new HasProperty(Property.EXERCISE));
    assertThat(term.exceptions())
        .containsExactly(
            new Provision.Exception.Tests(
                List.of(new MechanismTried("hotline"), new UnderAttack(named("A"), null))),
            new Provision.Exception.Other("T1"));
    assertThat(term.overrides()).containsExactly("T1", "T2");
    assertThat(term.counterpart()).isEqualTo("T2");
    assertThat(term.onBreach()).isEqualTo("commission");
    assertThat(term.provenance().basis()).isEqualTo(Term.Basis.ANNEX_PUBLIC);
    assertThat(term.provenance().clause()).isEqualTo("4");
    assertThat(term.provenance().reader()).isEqualTo("R");
    assertThat(term.provenance().at()).isEqualTo("words");
    assertThat(term.provenance().quote()).isEqualTo("text");
    assertThat(term.provenance().contestedBy())
        .containsExactly(named("B"), named("United Nations"));
    assertThat(term.provenance().source()).isEqualTo("S");
    assertThat(term.provenance().note()).isEqualTo("N");
  }

  @Test
  void aTermMayHoldByDistanceFromALine() {
    String line = "  line contact 48.1,37.8 48.3,37.9\n";
    assertThat(term(line + "  T1  A must not move tanks within 25 km of contact").place())
        .isEqualTo(new Scope.Distance("contact", Scope.Side.WITHIN, 25));
    assertThat(term(line + "  T1  A must withdraw tanks beyond 12.5 km of contact").place())
        .isEqualTo(new Scope.Distance("contact", Scope.Side.BEYOND, 12.5));
  }

  @Test
  void aLengthWithinAnEventIsADeadline() {
    assertThat(term("  T1  A must withdraw within 14 days of effect").deadline())
        .isEqualTo(after(14, Moment.Unit.DAYS, Moment.EFFECT));
  }

  @Test
  void theSevenTestsAreRead() {
    Provision term =
        term(
            """
              line contact 48.1,37.8 48.3,37.9
              mechanism hotline
              T1  A may respond B
                    when under_attack(A, by B) and under_attack(each party) and ordered_by(high command)
                    and mechanism_tried(hotline) and distance_from(contact) >= 25 km
                    and distance_from(contact) < 50.5 km and object_in(artillery, calibre >= 100 mm)
                    and object_in(tanks) and within(14 days of "the handover")
                    and has_property(event, pre-emptive) and has_property(defensive)
            """);

    assertThat(term.conditions())
        .containsExactly(
            new UnderAttack(named("A"), named("B")),
            new UnderAttack(new Who.EachParty(), null),
            new OrderedBy("high command"),
            new MechanismTried("hotline"),
            new DistanceFrom("contact", Comparison.AT_LEAST, 25),
            new DistanceFrom("contact", Comparison.LESS, 50.5),
            new ObjectIn("artillery", 100.0),
            new ObjectIn("tanks", null),
            new Within(14, Moment.Unit.DAYS, "the handover"),
            new HasProperty(Property.PRE_EMPTIVE),
            new HasProperty(Property.DEFENSIVE));
  }

  @Test
  void momentsAreDaysTimesLengthsAndEvents() {
    assertThat(from("2024-02-29")).isEqualTo(new Moment.On(LocalDate.of(2024, 2, 29), null));
    assertThat(from("2024-02-29T00:01"))
        .isEqualTo(new Moment.On(LocalDate.of(2024, 2, 29), LocalTime.of(0, 1)));
    assertThat(from("48 hours after signing"))
        .isEqualTo(after(48, Moment.Unit.HOURS, Moment.SIGNING));
    assertThat(from("1 month after effect")).isEqualTo(after(1, Moment.Unit.MONTHS, Moment.EFFECT));
    assertThat(from("effect")).isEqualTo(after(0, Moment.Unit.DAYS, Moment.EFFECT));
    assertThat(from("\"the handover\"")).isEqualTo(after(0, Moment.Unit.DAYS, "the handover"));
  }

  private static Moment from(String words) {
    return java.util.Objects.requireNonNull(term("  T1  A must withdraw from " + words).from());
  }

  @Test
  void whoMayBeSomebodyEverybodyOrThings() {
    Provision term =
        term(
            "  T1  each party must not attack the other party; anyone; armed groups; howitzers; B");

    assertThat(term.bearers()).containsExactly(new Who.EachParty());
    assertThat(term.targets())
        .containsExactly(
            new Who.OtherParty(),
            new Who.Anyone(),
            named("armed groups"),
            new Who.Things("howitzers"),
            named("B"));
  }

  @Test
  void aQuotedNameIsAlwaysSomebody() {
    Provision term = term("  actor forces is military\n  T1  A must not attack \"forces\"");

    assertThat(term.targets()).containsExactly(named("forces"));
  }

  @Test
  void aNameWithAWordOfTheLanguageIsQuoted() {
    Provision term =
        term("  actor \"Movement for May\" is armed_group\n  T1  \"Movement for May\" must disarm");

    assertThat(term.bearers()).containsExactly(named("Movement for May"));
  }

  @Test
  void aSilenceKeepsWhatWasReadAndWhatWasNot() {
    var gap =
        silence(
            """
              S1  silent on A; B attack civilians
                    read "Main text", "Protocol"  missing "annex"  strength found_by_search  reader "R"
            """);

    assertThat(gap.bearers()).containsExactly(named("A"), named("B"));
    assertThat(gap.act()).isEqualTo("attack");
    assertThat(gap.targets()).containsExactly(new Who.Things("civilians"));
    assertThat(gap.textsRead()).containsExactly("Main text", "Protocol");
    assertThat(gap.textsMissing()).containsExactly("annex");
    assertThat(gap.strength()).isEqualTo(Silence.Strength.FOUND_BY_SEARCH);
    assertThat(gap.provenance().reader()).isEqualTo("R");
  }

  @Test
  void theBearersOfASilenceMayBeQuoted() {
    assertThat(
            silence("  S1  silent on \"B\"; A; \"armed groups\" strike the other party").bearers())
        .containsExactly(named("B"), named("A"), named("armed groups"));
  }

  @Test
  void commentsAreNoPartOfWhatIsSaid() {
    String commented =
        SAMPLE.replace("\n", " # a remark \"unclosed\n").replaceFirst("^", "# head (\n\n");
    assertThat(accord(commented)).isEqualTo(accord(SAMPLE));
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkChangeNothing() {
    assertThat(accord("\uFEFF" + SAMPLE.replace("\n", "\r\n"))).isEqualTo(accord(SAMPLE));
  }

  @Test
  void spacesThatDoNotBreakAreSpaces() {
    assertThat(accord(SAMPLE.replaceFirst("United States", "United\u00A0States")))
        .isEqualTo(accord(SAMPLE));
  }

  @Test
  void curlyQuotationMarksAndEscapesAreRead() {
    assertThat(truce("  note “as they say: \"truce\"”").notes())
        .containsExactly("as they say: \"truce\"");
    assertThat(truce("  note \"a \\\"word\\\" and a \\\\\"").notes())
        .containsExactly("a \"word\" and a \\");
  }

  @Test
  void aFileMayHoldSeveralAgreements() {
    AccordFile file = Parsed.file(SAMPLE + "\n" + Parsed.TRUCE);

    assertThat(file.accords())
        .extracting(Accord::id)
        .containsExactly("us-taliban-2020", "truce-2024");
  }

  private static Who.Named named(String name) {
    return new Who.Named(name);
  }

  private static Moment after(long amount, Moment.Unit unit, String anchor) {
    return new Moment.After(amount, unit, anchor);
  }
}
