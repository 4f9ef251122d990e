package org.armistice.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.armistice.reading.document.Document;
import org.armistice.record.PloverEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those whom an assault hits are never its doers, nor is a day what it hits. */
class HarmedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "His assassination shocked the town. | - > ASSAULT/targeted > His",
        "The army condemned the attack against former minister Adan Morel. | - > ASSAULT > former minister Adan Morel",
        "A pylon blew up near the market. | - > ASSAULT/explosives > A pylon",
        "The car bomb attack on 6 December destroyed the building."
            + " | - > ASSAULT/explosives > the building",
      })
  void areNoDoers(String text, String expected) {
    assertThat(assaults(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "The bodies of the hostages murdered last Friday by uniformed men were found on Monday.",
    "The bodies of the hostages murdered by uniformed men were found on Monday."
  })
  void theDeadDoNotMurder(String text) {
    assertThat(assaults(text))
        .isNotEmpty()
        .noneMatch(line -> line.startsWith("The bodies") || line.startsWith("the hostages"));
  }

  @ParameterizedTest
  @CsvSource({
    "The president held the Northern Front responsible for the bombing.",
    "The Northern Front was held responsible for the bombing."
  })
  void whoIsHeldResponsibleIsTheDoer_notWhoHolds(String text) {
    assertThat(assaults(text))
        .allMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("the northern front"));
  }

  private static List<String> assaults(String text) {
    Document document = Texts.parse(text);
    return Texts.events(document).stream()
        .filter(mention -> mention.coding().plover() == PloverEvent.ASSAULT)
        .map(mention -> Texts.line(document, mention))
        .toList();
  }
}
