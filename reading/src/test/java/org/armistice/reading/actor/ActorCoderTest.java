package org.armistice.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorCoderTest {
  private final ActorCoder coder = new ActorCoder();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Peruvian soldiers, PER, MIL, -",
        "the Zambian defence minister, ZMB, GOV, MIL",
        "a group of striking dock workers, -, LAB, -",
        "Ghana's Interior Ministry, GHA, GOV, -",
        "residents of Aleppo, SYR, CVL, -",
        "opposition lawmakers in Togo, TGO, LEG, -",
        "Abu Sayyaf gunmen, PHL, REB, -",
        "Norway, NOR, -, -",
        "the two Koreas, -, -, -",
        "a Kenyan trade union leader, KEN, LAB, -",
        "SANA, SYR, GOV, JRN",
        "the Central Bank of Chile, CHL, GOV, -",
        "UN Security Council, UNO, IGO, -",
        "Bishop of a church in Poland, POL, REL, -",
        "FARDC troops, COD, MIL, -",
      })
  void aPhraseIsCodedByItsWords(String phrase, String country, String first, String second) {
    ActorCode code = coder.code(phrase);
    assertThat(code.country()).isEqualTo(country);
    assertThat(code.sector1()).isEqualTo(first);
    assertThat(code.sector2()).isEqualTo(second);
  }

  @Test
  void theContextTellsTheCountryWhereThePhraseDoesNot() {
    assertThat(coder.code("the navy", "Thailand", null).country()).isEqualTo("THA");
    assertThat(coder.code("the Greek navy", "Thailand", null).country()).isEqualTo("GRC");
    assertThat(coder.code("the navy", "", null).country()).isNull();
  }

  @Test
  void anOfficeHolderIsCodedByTheOfficeOfTheDay() {
    assertThat(coder.code("Gordon Brown", null, LocalDate.of(2008, 5, 1)).sector1())
        .isEqualTo("GOV");
    assertThat(coder.code("Gordon Brown", null, LocalDate.of(2015, 5, 1)).sector1())
        .isEqualTo("ELI");
    assertThat(coder.code("Jens Stoltenberg", null, LocalDate.of(2020, 5, 1)).country())
        .isEqualTo("IGO");
  }

  @Test
  void aMovementIsCodedByWhatItWasOnTheDay() {
    assertThat(coder.code("Taliban fighters", null, LocalDate.of(2019, 5, 1)).sector1())
        .isEqualTo("REB");
    assertThat(coder.code("Taliban fighters", null, LocalDate.of(2022, 5, 1)).sector1())
        .isEqualTo("GOV");
    assertThat(coder.code("Taliban", null, null).sector1()).isNull();
  }
}
