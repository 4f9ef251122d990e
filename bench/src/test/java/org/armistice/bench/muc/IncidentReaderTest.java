package org.armistice.bench.muc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armistice.reading.Reader;
import org.armistice.record.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What MUC-4 has for an incident, and who fills its roles. */
class IncidentReaderTest {
  private static final Reader READER = Reader.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen of the National Liberation Army shot dead Judge Adan Morel on Monday."
            + " | attack PERPETRATOR=gunmen ORGANISATION=national liberation army VICTIM=adan morel",
        "The rebels blew up two power pylons and a bridge near the town on Tuesday."
            + " | bombing PERPETRATOR=rebels TARGET=power pylons TARGET=bridge",
        "A car bomb exploded outside the Ministry of Health in the capital on Friday."
            + " | bombing TARGET=ministry of health WEAPON=car bomb",
        "The rebels exploded ten kilos of dynamite at the town hall on Monday."
            + " | bombing TARGET=town hall WEAPON=dynamite",
        "Three armed men kidnapped Senator Adan Morel on Monday."
            + " | kidnapping PERPETRATOR=three armed men VICTIM=adan morel",
        "Terrorists set fire to three buses in the capital last night."
            + " | arson PERPETRATOR=terrorists TARGET=buses",
        "Hooded men robbed a bank in the capital on Monday."
            + " | robbery PERPETRATOR=hooded men TARGET=bank",
        "The Lantern Bearers claimed responsibility for the bombing of the bank."
            + " | bombing ORGANISATION=lantern bearers TARGET=bank",
        "Fifteen miners, including union leader Adan Morel, were killed by gunmen on Monday."
            + " | attack PERPETRATOR=gunmen VICTIM=adan morel",
        "The guerrilla forces attacked the town hall on Monday."
            + " | attack PERPETRATOR=guerrilla forces TARGET=town hall",
        "gunmen killed judge adan morel in the capital on monday."
            + " | attack PERPETRATOR=gunmen VICTIM=adan morel",
      })
  void hasItsFillers(String text, String incident) {
    assertThat(incidents(text)).containsExactly(incident);
  }

  @Test
  void soldiersAreOfTheForcesThatTheReportNames() {
    assertThat(
            incidents(
                "Soldiers killed four peasants in the valley on Monday."
                    + " The armed forces said nothing."))
        .containsExactly("attack PERPETRATOR=soldiers ORGANISATION=armed forces");
  }

  @Test
  void aLaterTellingAddsToTheIncident() {
    assertThat(
            incidents(
                "A bomb went off at the door of the church on Monday."
                    + " Police said the attack was the work of the rebels."))
        .containsExactly("bombing PERPETRATOR=rebels TARGET=church WEAPON=bomb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // fighting between armed sides
        "Army troops clashed with guerrillas in the hills on Monday. Four soldiers were killed.",
        "The guerrillas ambushed an army patrol on Monday and killed two soldiers.",
        // denied
        "The army denied that its troops had attacked the village school.",
        "The guerrillas did not attack the bank.",
        // planned and demanded
        "The rebels plan to attack the airport next week.",
        "The government ordered the army to attack the radio station.",
        // feared
        "The mayor fears that guerrillas will attack the power station.",
        // general
        "Officials condemned attacks on journalists.",
      })
  void isNone(String text) {
    assertThat(incidents(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A reporter told of the attack on the bank.",
        "Judge Adan Morel was murdered on Monday, the radio said.",
        "The group condemned the attack against former minister Adan Morel.",
        "The bodies of the hostages murdered last Friday by uniformed men were found on Monday.",
      })
  void tellersAndTheHarmedAreNoPerpetrators(String text) {
    assertThat(incidents(text)).noneMatch(incident -> incident.contains("PERPETRATOR=judge"));
    assertThat(incidents(text))
        .isNotEmpty()
        .allMatch(
            incident ->
                !incident.contains("PERPETRATOR=") || incident.contains("PERPETRATOR=uniformed"));
  }

  @Test
  void theWholeReportHasAnEntityOnce() {
    List<Template> templates =
        templates(
            "Gunmen killed Judge Adan Morel in the capital on Monday. A bomb damaged a bank."
                + " The gunmen who murdered Morel fled.");
    Fillers whole = WholeReport.of(templates);
    assertThat(whole.in(Role.VICTIM)).containsExactly(Set.of("adan morel"));
    assertThat(whole.in(Role.PERPETRATOR)).containsExactly(Set.of("gunmen"));
    assertThat(whole.in(Role.TARGET)).containsExactly(Set.of("bank"));
  }

  private static List<Template> templates(String text) {
    Report report = Report.undescribed("r", null);
    return new IncidentReader(READER.layers(READER.parse(report, text))).templates();
  }

  /** Each incident as its type and its fillers in the order of roles. */
  private static List<String> incidents(String text) {
    List<String> lines = new ArrayList<>();
    for (Template template : templates(text)) {
      StringBuilder line = new StringBuilder(String.join("/", template.types()));
      for (Role role : Role.values()) {
        for (Set<String> entity : template.fillers().in(role)) {
          line.append(" ").append(role).append("=").append(String.join("/", entity));
        }
      }
      lines.add(line.toString());
    }
    return lines;
  }
}
