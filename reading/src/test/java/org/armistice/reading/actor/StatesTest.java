package org.armistice.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.armistice.reading.actor.Listed.Country;
import org.armistice.reading.actor.Listed.Standing;
import org.armistice.record.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** States, territories, de facto and former states, and the bodies that templates give them. */
class StatesTest {
  private static final ActorTables TABLES = ActorTables.load();

  @Test
  void atLeastTwoHundredAndFiftyStatesAndGovernmentsAreKnown() {
    Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    TABLES.countries().forEach(country -> counts.merge(country.standing(), 1, Integer::sum));
    assertThat(TABLES.countries()).hasSizeGreaterThanOrEqualTo(250);
    assertThat(counts.get(Standing.STATE)).isGreaterThan(190);
    assertThat(counts.get(Standing.TERRITORY)).isGreaterThan(40);
    assertThat(counts.get(Standing.DE_FACTO)).isEqualTo(8);
    assertThat(counts.get(Standing.FORMER)).isGreaterThan(20);
  }

  /** Each has forces, police and a government by its own adjective, and they are of it. */
  @Test
  void everyStateHasForcesPoliceAndAGovernment() {
    KnownActors known = new KnownActors();
    for (Country country : TABLES.countries()) {
      for (String body : List.of("forces", "police", "government", "army")) {
        String name = country.adjective() + " " + body;
        Actor actor =
            known.find(name).orElseThrow(() -> new AssertionError("nobody is named " + name));
        assertThat(actor.country()).describedAs(name).isEqualTo(country.code());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Emirati troops left the port., Emirati forces, ARE",
    "Sudanese troops crossed the border., Sudanese forces, SDN",
    "Saudi troops shelled the village., Saudi forces, SAU",
    "The Chadian army withdrew from the town., Chadian army, TCD",
    "The Turkish air force struck a depot., Turkish air force, TUR",
    "The Greek navy stopped a ship., Greek navy, GRC",
    "The United Arab Emirates navy seized a tanker., Emirati navy, ARE",
    "Ukraine's southern command said it had shot down six drones., Ukrainian southern command, UKR",
    "Ukraine's Southern Command said so., Ukrainian southern command, UKR",
    "Israel's northern command struck a depot., Israeli northern command, ISR",
    "The Israeli army's Northern Command told people to leave., Israeli northern command, ISR",
  })
  void theForcesOfAStateAreItsMilitary(String text, String name, String country) {
    Actor actor = Reading.of("2024-02-01", text).actor(name);
    assertThat(actor.kind()).isEqualTo(Actor.Kind.MILITARY);
    assertThat(actor.sector()).isEqualTo("MIL");
    assertThat(actor.country()).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource({
    "Emirati officials arrived., Emirati officials, ARE",
    "The Yemeni government objected., Yemeni government, YEM",
    "Sudan's foreign ministry objected., Sudanese foreign ministry, SDN",
    "Hong Kong police arrested nine people., Hong Kong police, HKG",
    "Greenland's government objected., Greenlandic government, GRL",
    "Puerto Rican police arrested two people., Puerto Rican police, PRI",
    "New Caledonian police shot a man., New Caledonian police, NCL",
    "The Falklands government protested., Falkland Islands government, FLK",
  })
  void theGovernmentAndThePoliceOfAStateOrTerritory(String text, String name, String country) {
    Reading reading = Reading.of("2019-09-03", text);
    assertThat(reading.actor(name).country()).isEqualTo(country);
    assertThat(reading.of(name).kind()).isEqualTo(Actor.Kind.STATE);
  }

  /** A coalition that a state leads is not its army. */
  @Test
  void aCoalitionIsNotTheForcesOfWhoLeadsIt() {
    Reading reading = Reading.of("2018-01-03", "The Saudi-led coalition bombed the airport.");
    assertThat(reading.names()).doesNotContain("Saudi forces", "Saudi coalition");
  }

  @ParameterizedTest
  @CsvSource({
    "1985-02-03, Zairian soldiers arrested an officer., Zairian forces, ZAR",
    "2005-02-03, Zairian soldiers had held the town., Zairian forces, ZAR",
    "1985-02-03, Congolese troops left Brazzaville., Congo-Brazzaville forces, COG",
    "2005-02-03, Congolese troops attacked a village., Congolese forces, COD",
    "1997-05-16, Congolese troops attacked a village., Congo-Brazzaville forces, COG",
    "1997-05-17, Congolese troops attacked a village., Congolese forces, COD",
    "2010-01-05, Sudanese troops shelled Juba., Sudanese forces, SDN",
    "2012-01-05, Sudanese troops shelled Heglig., Sudanese forces, SDN",
    "2012-01-05, South Sudanese troops took Heglig., South Sudanese forces, SSD",
    "1985-02-03, Soviet troops attacked a village., Soviet forces, SUN",
    "2011-02-03, Soviet troops had left long before., Soviet forces, SUN",
    "2011-02-03, Russian troops left the base., Russian forces, RUS",
    "1999-04-01, Yugoslav troops left the province., Yugoslav forces, YUG",
    "1986-01-20, South Yemeni troops fought in the port., South Yemeni forces, YMD",
    "1988-01-20, East German police made arrests., East German police, DDR",
  })
  void theDateOfTheReportTellsWhichStateANameMeans(
      String date, String text, String name, String country) {
    assertThat(Reading.of(date, text).actor(name).country()).isEqualTo(country);
  }

  @Test
  void withoutADateANameThatTwoShareMeansTheOneThatIsMeantToday() {
    assertThat(Reading.of(null, "Congolese troops attacked a village.").names())
        .contains("Congolese forces");
  }

  /** Their country is told by international law, but they are nobody's forces but their own. */
  @ParameterizedTest
  @CsvSource({
    "2008-08-09, Abkhaz troops crossed the river., Abkhaz forces, Abkhazia, GEO",
    "2010-08-09, Somaliland police made arrests., Somaliland police, Somaliland, SOM",
    "2020-09-28, Nagorno-Karabakh forces fired back., Nagorno-Karabakh forces, Nagorno-Karabakh, AZE",
    "2016-09-28, Turkish Cypriot police arrested a man., Turkish Cypriot police, Northern Cyprus, CYP",
    "2016-09-28, Transnistrian troops blocked the road., Transnistrian forces, Transnistria, MDA",
  })
  void deFactoStatesHaveForcesOfTheirOwn(
      String date, String text, String name, String state, String country) {
    Reading reading = Reading.of(date, text);
    assertThat(reading.actor(name).country()).isEqualTo(country);
    assertThat(reading.of(name).name()).isEqualTo(state);
    assertThat(reading.of(name).sector()).isEqualTo("PRE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Abkhazia", "Northern Cyprus", "Somaliland"})
  void aDeFactoStateIsCodedAsAGovernmentRecognisedByFew(String name) {
    assertThat(new ActorCoder().code(name).sector1()).isEqualTo("PRE");
  }

  @ParameterizedTest
  @CsvSource({
    "Bashar al-Assad, 2024-12-07, GOV",
    "Bashar al-Assad, 2024-12-09, ELI",
    "Omar al-Bashir, 2019-04-10, GOV",
    "Omar al-Bashir, 2019-04-12, ELI",
    "Ashraf Ghani, 2021-08-14, GOV",
    "Ashraf Ghani, 2021-08-16, ELI",
  })
  void whoFellIsOfTheGovernmentUntilThatDay(String name, LocalDate day, String sector) {
    assertThat(new ActorCoder().code(name, null, day).sector1()).isEqualTo(sector);
  }

  @Test
  void aPeriodThatHasEndedDoesNotMakeTheFormerStateAnother() {
    Country zaire = TABLES.countryNamed("Zaire").orElseThrow();
    assertThat(zaire.stands(LocalDate.of(1997, 5, 16))).isTrue();
    assertThat(zaire.stands(LocalDate.of(1997, 5, 17))).isFalse();
    assertThat(zaire.stands(null)).isFalse();
    assertThat(zaire.of()).containsExactly("COD");
  }
}
