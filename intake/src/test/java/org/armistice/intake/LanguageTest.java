package org.armistice.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageTest {
  static Stream<String[]> examples() throws IOException {
    try (var table = Objects.requireNonNull(Language.class.getResourceAsStream("languages.tsv"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"));
    }
  }

  /**
   * Danish and Norwegian share their small words, as Czech and Slovak do: either is not English.
   */
  @ParameterizedTest
  @MethodSource("examples")
  void exampleOfTheTable_isToldFromEnglish(String language, String words, String example) {
    assertThat(Language.of(example)).isNotNull();
    assertThat(Language.isEnglish(Language.of(example))).isEqualTo(language.equals("English"));
  }

  @ParameterizedTest
  @CsvSource({
    "قصفت القوات قرية في ريف إدلب, Arabic script",
    "Військові повідомили про удар, Cyrillic script",
    "陆军说公路已经关闭, Han script"
  })
  void otherScript_isToldAtOnce(String text, String script) {
    assertThat(Language.of(text)).isEqualTo(script);
  }

  @Test
  void fewWords_tellNothing() {
    assertThat(Language.of("Shells fell.")).isNull();
  }

  @Test
  void englishWithForeignNamesAndAQuotation_isEnglish() throws IOException {
    String text =
        "The mayor of San Juan de la Maguana said that the road to Los Ríos had been closed. "
            + "\"No pasarán por la ciudad,\" he said, and the police confirmed it on Tuesday.";
    assertThat(Language.of(text)).isEqualTo("English");
  }

  @Test
  void reportInFrench_isSetAside_whateverItSaysOfItself() {
    String french =
        "Les forces de la coalition ont annoncé que deux soldats ont été blessés sur la route.";
    assertThatThrownBy(() -> Taken.from("a.txt", "language: en\n\n" + french))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining("A115 a.txt: is not in English (French) and is set aside");
    assertThatThrownBy(() -> Taken.from("a.txt", "language: fr\n\nDes obus sont tombés."))
        .hasMessageContaining("its language is given as \"fr\"");
  }

  @Test
  void userWhoSaysEnglish_isBelieved() throws IntakeException {
    Metadata option = Metadata.none().with(Field.LANGUAGE, "en", "option");
    byte[] bytes = "Des obus sont tombés.".getBytes(StandardCharsets.UTF_8);
    assertThat(Taken.from("a.txt", bytes, option).report().language()).isEqualTo("en");
  }

  @Test
  void englishPageThatSaysItIsFrench_isReadWithAWarning() throws IntakeException {
    String page =
        "<html lang=fr><body><article><p>The army said that it was not in the town and that the"
            + " road to the north had been closed by its troops.</p></article></body></html>";
    assertThat(Taken.from("a.html", page).report().warnings())
        .anyMatch(warning -> warning.contains("\"fr\", but its words are English"));
  }
}
