package org.armistice.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.record.Actor;
import org.armistice.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorReaderTest {

  @Test
  void aStateItsForcesItsMilitaryAndItsOfficialsAreDifferentActors() {
    Reading reading =
        Reading.of(
            "2019-05-01",
            "The United States sent envoys. U.S. forces left the base. The U.S. military said so. "
                + "U.S. officials agreed.");
    assertThat(reading.names())
        .contains("United States", "US forces", "US military", "US officials");
    assertThat(reading.actor("United States").kind()).isEqualTo(Actor.Kind.STATE);
    for (String name : List.of("US forces", "US military", "US officials")) {
      Actor actor = reading.actor(name);
      assertThat(actor.country()).isEqualTo("USA");
      assertThat(reading.of(name)).isEqualTo(reading.actor("United States"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2020-05-01, REB",
    "2021-08-14, REB",
    "2021-08-15, GOV",
    "2024-01-01, GOV",
    "1998-01-01, GOV",
  })
  void theTalibanAreWhatTheyWereOnTheDayOfTheReport(String date, String sector) {
    Actor taliban =
        Reading.of(date, "The Taliban attacked two outposts in Ghazni.").actor("Taliban");
    assertThat(taliban.sector()).isEqualTo(sector);
    assertThat(taliban.kind()).isEqualTo(Actor.Kind.ARMED_GROUP);
    assertThat(taliban.country()).isEqualTo("AFG");
    assertThat(taliban.source()).contains("organisations.tsv");
  }

  @Test
  void withoutADateASectorThatChangedIsNotTold() {
    Reading reading = Reading.of(null, "The Taliban and Boko Haram rejected the offer.");
    assertThat(reading.actor("Taliban").sector()).isNull();
    assertThat(reading.actor("Boko Haram").sector()).isEqualTo("REB");
  }

  @Test
  void membersOfAnArmedGroupAreTheGroup() {
    Reading reading =
        Reading.of(
            "2015-03-01",
            "Boko Haram gunmen raided a village. Hezbollah fighters crossed the border.");
    assertThat(reading.who("gunmen")).isEqualTo("Boko Haram");
    assertThat(reading.who("fighters")).isEqualTo("Hezbollah");
  }

  @Test
  void itThatSaysSomethingIsTheGroupThatSpokeBefore() {
    Reading reading =
        Reading.of(
            "2023-04-16",
            "A report came. A rights group said two schools were hit. "
                + "It added that nobody was hurt. The rights group closed an office. It was burnt.");
    assertThat(reading.who("It", 1)).isNotEqualTo("nobody").isEqualTo(reading.who("group", 1));
    assertThat(reading.who("It", 2)).isEqualTo("nobody");
  }

  @Test
  void aNameAndItsShortFormAreOneActor() {
    Reading reading =
        Reading.of(
            "2018-05-01",
            "U.S. Central Command said a raid failed. CENTCOM gave no details. "
                + "Col. Harold Benton, a spokesman for CENTCOM, said a review was under way. "
                + "Benton said it would take weeks.");
    assertThat(reading.who("Command")).isEqualTo("U.S. Central Command");
    assertThat(reading.who("CENTCOM")).isEqualTo("U.S. Central Command");
    assertThat(reading.who("Benton", 1)).isEqualTo("Harold Benton");
    assertThat(reading.who("Benton", 2)).isEqualTo("Harold Benton");
    Actor benton = reading.actor("Harold Benton");
    assertThat(benton.kind()).isEqualTo(Actor.Kind.OFFICIAL);
    assertThat(benton.role()).isEqualTo("spokesman");
    assertThat(reading.of("Harold Benton").name()).isEqualTo("U.S. Central Command");
    assertThat(benton.sector()).isEqualTo("MIL");
    assertThat(benton.country()).isEqualTo("USA");
  }

  @Test
  void anOfficeBeforeTheNameTellsWhoThePersonIs() {
    Reading reading =
        Reading.of(
            "2017-02-01", "Iraqi army spokesman Brig. Gen. Tahsin Ibrahim denied the claim.");
    Actor official = reading.actor("Tahsin Ibrahim");
    assertThat(official.kind()).isEqualTo(Actor.Kind.OFFICIAL);
    assertThat(official.country()).isEqualTo("IRQ");
    assertThat(official.sector()).isEqualTo("MIL");
  }

  @Test
  void anOfficeBehindTheNameTellsWhoThePersonIs() {
    Reading reading =
        Reading.of(
            "2020-07-01",
            "Karim Daud, spokesman for the governor of Kunduz, said clashes continued.");
    Actor spokesman = reading.actor("Karim Daud");
    assertThat(spokesman.role()).isEqualTo("spokesman");
    assertThat(reading.of("Karim Daud").name()).isEqualTo("governor of Kunduz");
    Actor governor = reading.actor("governor of Kunduz");
    assertThat(governor.kind()).isEqualTo(Actor.Kind.OFFICIAL);
    assertThat(governor.country()).isEqualTo("AFG");
  }

  @Test
  void anUnnamedSpokesmanIsTheOneWhomTheNextSentenceNames() {
    Reading reading =
        Reading.of(
            "2016-06-01",
            "Rebels shelled the town overnight, a spokesman said Tuesday. "
                + "Army spokesman Lt. Col. Andriy Bondar said three soldiers were wounded.");
    assertThat(reading.who("spokesman", 1)).isEqualTo("Andriy Bondar");
  }

  @Test
  void anUnnamedSpokesmanWhomNobodyNamesStaysUnnamed() {
    Reading reading =
        Reading.of("2016-06-01", "The town was shelled, a spokesman said. Residents fled.");
    assertThat(reading.who("spokesman")).isEqualTo("a spokesman");
  }

  @Test
  void theInsurgentsAreTheOnlyArmedGroupOfTheReport() {
    Reading reading =
        Reading.of(
            "2019-01-01",
            "Al-Shabaab attacked a hotel in Mogadishu. Police said the militants held guests.");
    assertThat(reading.who("militants")).isEqualTo("Al-Shabaab");
  }

  @Test
  void theInsurgentsAreNobodyKnownWhereTwoGroupsFit() {
    Reading reading =
        Reading.of(
            "2017-01-01",
            "The Taliban and the Haqqani network hold the valley. The insurgents took a bridge.");
    assertThat(reading.who("insurgents")).isEqualTo("insurgents");
  }

  @Test
  void attackersOfUntoldSideAreNeverGivenAName() {
    Reading reading =
        Reading.of(
            "2019-01-01",
            "Gunmen attacked a bus near Beni. The army has fought the ADF for years. "
                + "The attackers fled.");
    assertThat(reading.who("Gunmen")).isEqualTo("gunmen");
    assertThat(reading.who("attackers")).isEqualTo("gunmen");
    assertThat(reading.who("ADF")).isEqualTo("Allied Democratic Forces");
  }

  @Test
  void aGroupThatNoTableKnowsIsReadAllTheSame() {
    Reading reading =
        Reading.of(
            "2016-08-01",
            "Kenyan forces struck the Northern Liberation Front near the border. "
                + "Northern Liberation Front fighters fled. The insurgents gave no figures. "
                + "The NLF has no base there.");
    for (String word : List.of("Front", "fighters", "insurgents", "NLF")) {
      assertThat(reading.who(word)).describedAs(word).isEqualTo("Northern Liberation Front");
    }
    Actor front = reading.actor("Northern Liberation Front");
    assertThat(front.kind()).isEqualTo(Actor.Kind.ARMED_GROUP);
    assertThat(front.sector()).isEqualTo("REB");
    assertThat(front.source()).isNull();
  }

  @Test
  void aMilitiaIsNotTheRebelGroupOfTheReport() {
    Reading reading =
        Reading.of("2012-01-01", "Troops fought the FARC near Cali. The militia took no part.");
    assertThat(reading.who("militia")).isEqualTo("militia");
  }

  @Test
  void theSameDescriptionInTheSameWordsIsOneActor() {
    Reading reading =
        Reading.of(
            "2016-01-01",
            "The Assad regime bombed the town. Aid was blocked. The Assad regime denied it. "
                + "The regime blamed the rebels.");
    assertThat(reading.actorAt("regime", 1)).isEqualTo(reading.actorAt("regime", 2));
    assertThat(reading.actorAt("regime", 1)).isEqualTo(reading.actorAt("regime", 3));
    assertThat(reading.actor("Assad regime").country()).isEqualTo("SYR");
  }

  @Test
  void anOfficeServesTheBodyNamedBeforeIt() {
    Reading reading =
        Reading.of("2016-01-01", "Kenya Defence Forces spokesman Maj. Paul Otieno denied it.");
    assertThat(reading.of("Paul Otieno").kind()).isEqualTo(Actor.Kind.MILITARY);
    assertThat(reading.of("Paul Otieno").country()).isEqualTo("KEN");
  }

  @Test
  void anOfficeThatIsPastIsToldAsPast() {
    Reading reading =
        Reading.of("2020-06-01", "A former Libyan minister met Former President Hamid Karzai.");
    assertThat(reading.actor("Hamid Karzai").sector()).isEqualTo("ELI");
    assertThat(reading.actor("a former Libyan minister").sector()).isEqualTo("ELI");
  }

  @Test
  void aNameBehindTheOfficeAndACommaIsTheHolder() {
    Reading reading =
        Reading.of("2013-06-01", "They met the FARC's chief negotiator, Ramiro Cortez.");
    assertThat(reading.actor("Ramiro Cortez").role()).isEqualTo("chief negotiator");
    assertThat(reading.of("Ramiro Cortez").name())
        .isEqualTo("Revolutionary Armed Forces of Colombia");
    assertThat(reading.actor("Ramiro Cortez").sector()).isEqualTo("REB");
  }

  @Test
  void namesThatShareANounAreNoPairOfSides() {
    Reading reading =
        Reading.of("2010-01-01", "U.S. and NATO forces left the base. Both sides were blamed.");
    assertThat(reading.who("sides")).isEqualTo("nobody");
  }

  @Test
  void partnersOfACountryAreItsForcesWhereTheReportHasJustThose() {
    Reading reading =
        Reading.of(
            "2018-01-01",
            "Iraqi forces came under fire. The United States may defend its Iraqi partners.");
    assertThat(reading.who("partners")).isEqualTo("Iraqi forces");
    assertThat(reading.words("Iraqi forces")).contains("its Iraqi partners");
  }

  @Test
  void theTwoSidesAreThePartiesLastNamedTogether() {
    Reading reading =
        Reading.of(
            "2022-10-01",
            "Talks between Ethiopia and the Tigray People's Liberation Front began. "
                + "The two sides accuse each other.");
    Actor sides = reading.actor(reading.who("sides"));
    assertThat(reading.layer().members(sides))
        .extracting(Actor::name)
        .containsExactly("Ethiopia", "Tigray People's Liberation Front");
  }

  @Test
  void pronounsMeanTheSubjectAboveThem() {
    Reading reading =
        Reading.of(
            "2020-01-01",
            "The Israeli army said it struck Hamas. The Taliban want their prisoners freed. "
                + "President Ashraf Ghani said he would sign.");
    assertThat(reading.who("it")).isEqualTo("Israeli army");
    assertThat(reading.who("their")).isEqualTo("Taliban");
    assertThat(reading.who("he")).isEqualTo("Ashraf Ghani");
  }

  @Test
  void itThatOpensAQuotationIsNoActor() {
    Reading reading =
        Reading.of(
            "2020-01-01",
            "“The rebels must stop their attacks,” Gen. Paul Okello, the army chief, said. "
                + "“It undermines the truce.”");
    assertThat(reading.who("It")).isEqualTo("nobody");
    assertThat(reading.who("their")).isEqualTo("rebels");
  }

  @Test
  void aRelativePronounMeansTheNounBeforeIt() {
    Reading reading =
        Reading.of("2019-01-01", "They helped Malian soldiers who came under attack in Gao.");
    assertThat(reading.who("who")).isEqualTo("Malian forces");
  }

  @Test
  void aPrivatePersonAppearsAsARoleAndNeverByName() {
    Reading reading =
        Reading.of(
            "2018-01-01",
            "“We ran,” said Tomas Ferrel, a farmer. Ferrel said soldiers fired. "
                + "A resident saw smoke. Lena Ostrow, 34, wept.");
    assertThat(reading.names()).contains("a farmer", "a resident");
    assertThat(reading.who("Ferrel", 2)).isEqualTo("a farmer");
    assertThat(reading.layer().actors().toString())
        .doesNotContain("Ferrel")
        .doesNotContain("Ostrow");
  }

  @Test
  void anOfficeHolderIsKnownByTitleAndSurnameOnTheDay() {
    Reading reading = Reading.of("2012-06-01", "President Karzai condemned the strike.");
    Actor karzai = reading.actor("Hamid Karzai");
    assertThat(karzai.country()).isEqualTo("AFG");
    assertThat(karzai.sector()).isEqualTo("GOV");
    assertThat(Reading.of("2019-06-01", "President Karzai condemned the strike.").names())
        .doesNotContain("Hamid Karzai");
  }

  @Test
  void aSeatOfGovernmentActsOnlyWhereItSpeaksOrActs() {
    Reading reading =
        Reading.of("2022-05-01", "Moscow denied the report. A parade was held in Moscow.");
    assertThat(reading.who("Moscow", 1)).isEqualTo("Russia");
    assertThat(reading.who("Moscow", 2)).isEqualTo("nobody");
  }

  @Test
  void aCountryWhereThingsHappenIsNoActor() {
    Reading reading = Reading.of("2020-09-15", "Talks with the Taliban opened in Qatar.");
    assertThat(reading.names()).doesNotContain("Qatar");
  }

  @Test
  void whatBelongsToAnActorIsNamedByIt() {
    Reading reading =
        Reading.of("2022-05-01", "Ukraine's military said its troops had left the town.");
    assertThat(reading.who("troops")).isEqualTo("Ukrainian forces");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ukraine's military denied it.", "Ukraine’s military denied it."})
  void straightAndCurlyApostrophesReadAlike(String text) {
    assertThat(Reading.of("2022-05-01", text).who("military")).isEqualTo("Ukrainian military");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TALIBAN ATTACK U.S. FORCES IN GHAZNI",
        "taliban attack u.s. forces in ghazni",
        "TALIBAN ATTACK US FORCES",
        "???",
        "’",
        "—",
        "U.S.",
        "the",
        "“",
        "Gen.",
        "Col. Gen.",
        "of the",
        "its",
        "Gen. , the",
        "the two sides",
        "his her their",
      })
  void oddTextIsReadWithoutFailing(String text) {
    Reading reading = Reading.of(null, text);
    assertThat(reading.layer().actors()).allSatisfy(actor -> assertThat(actor.name()).isNotEmpty());
    if (text.length() > 20) {
      assertThat(reading.names()).contains("Taliban");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Taliban, Boko Haram",
    "Al-Shabaab, Islamic State",
    "Hezbollah, Hamas",
    "Houthis, Taliban",
  })
  void swappingTheNamesOfPartiesSwapsTheRecords(String one, String other) {
    String text = "The %s attacked a base of the %s. The %s said their fighters were ready.";
    Reading straight = Reading.of("2019-06-01", text.formatted(one, other, one));
    Reading swapped = Reading.of("2019-06-01", text.formatted(other, one, other));
    assertThat(straight.who("their")).isEqualTo(one);
    assertThat(swapped.who("their")).isEqualTo(other);
    assertThat(straight.who("fighters")).isEqualTo(one);
    assertThat(swapped.who("fighters")).isEqualTo(other);
    assertThat(straight.actor(one).id()).isEqualTo(swapped.actor(one).id());
    assertThat(straight.actor(one).sector()).isEqualTo(swapped.actor(one).sector());
  }

  @Test
  void theSameTextGivesTheSameRecords() {
    String text =
        "French forces and Malian soldiers fought JNIM near Kidal. A spokesman said the group fled.";
    assertThat(Reading.of("2020-01-01", text).layer().actors())
        .isEqualTo(Reading.of("2020-01-01", text).layer().actors());
  }

  @Test
  void everyWordOfEvidenceStandsInTheText() {
    String text = "Sudan’s army and the RSF agreed. Both sides later denied it, the U.N. said.";
    for (Actor actor : Reading.of("2023-06-01", text).layer().actors()) {
      for (Span span : actor.evidence()) {
        assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text());
      }
    }
  }
}
