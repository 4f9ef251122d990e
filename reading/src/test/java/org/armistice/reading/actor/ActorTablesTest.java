package org.armistice.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.armistice.reading.table.Table;
import org.armistice.reading.table.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTablesTest {

  @Test
  void theTablesLoadAndAgreeWithEachOther() {
    ActorTables tables = ActorTables.load();
    assertThat(tables.country("AFG")).isPresent();
    assertThat(tables.organisation("Taliban")).isPresent();
    assertThat(tables.agent("spokesman")).isPresent();
    assertThat(tables.people()).hasSizeGreaterThan(300);
  }

  @ParameterizedTest
  @CsvSource({
    "countries.tsv, reason", "organisations.tsv, source", "offices.tsv, source",
    "agents.tsv, reason", "peoples.tsv, reason", "titles.tsv, reason"
  })
  void everyRowSaysWhereItComesFrom(String name, String column) {
    Table table = Table.load(name);
    assertThat(table.columns()).contains(column);
    if (!name.equals("countries.tsv")) { // its lists are named once, at the head
      assertThat(table.rows()).allSatisfy(row -> assertThat(row.get(column)).isNotEmpty());
    }
  }

  @Test
  void officesOfOnePersonDoNotRunOverTheirEnd() {
    ActorTables tables = ActorTables.load();
    for (Listed.Person person : tables.people()) {
      for (Listed.Office office : person.offices()) {
        assertThat(office.period().from()).describedAs(person.name()).isNotNull();
      }
    }
  }

  @Test
  void datedTypesHoldFromTheirFirstToTheirLastDay() {
    DatedTypes types = types("REB until 2021-08-14; GOV from 2021-08-15");
    assertThat(types.at(LocalDate.of(2021, 8, 14))).isEqualTo(Sector.REB);
    assertThat(types.at(LocalDate.of(2021, 8, 15))).isEqualTo(Sector.GOV);
    assertThat(types.at(null)).isNull();
    assertThat(types("MIL").at(null)).isEqualTo(Sector.MIL);
    assertThat(types("COP until 2000-01-01").at(LocalDate.of(2001, 1, 1))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"REBEL", "REB till 2021", "XXX", "REB until 2021-99-01"})
  void aDatedTypeThatIsNoneIsRefusedWithFileAndLine(String types) {
    assertThatThrownBy(() -> types(types))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("organisations.tsv, line 2");
  }

  private static DatedTypes types(String cell) {
    Table table = Table.parse("organisations.tsv", "types\n" + cell + "\n");
    return DatedTypes.parse(table.rows().get(0), "types");
  }

  @ParameterizedTest
  @CsvSource({
    "Jüri, juri",
    "U.S., us",
    "al-Qaida, al qaida",
    "Hay'at, hayat",
    "Hay’at, hayat",
    "People’s, people s",
    "Côte d'Ivoire, cote divoire",
  })
  void namesMeetHoweverTheyAreWritten(String written, String key) {
    assertThat(Fold.key(written)).isEqualTo(key);
  }

  @Test
  void pluralsOfAgentNouns() {
    assertThat(
            List.of("spokesman", "ministry", "army", "wife", "boy", "chief of staff", "troops")
                .stream()
                .map(Plurals::of))
        .containsExactly(
            List.of("spokesmen"),
            List.of("ministries"),
            List.of("armies"),
            List.of("wives"),
            List.of("boys"),
            List.of("chiefs of staff"),
            List.of("troops"));
  }
}
