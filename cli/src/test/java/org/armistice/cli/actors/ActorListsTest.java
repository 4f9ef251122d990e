package org.armistice.cli.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.armistice.cli.actors.ActorList.Defaults;
import org.armistice.reading.actor.UserActors;
import org.armistice.reading.table.Table;
import org.armistice.reading.table.TableException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of actors: what is read, what is refused, and that nothing else happens. */
class ActorListsTest {
  private static final Defaults DESK = new Defaults("desk", "2026");
  private static final int ROUNDS = 300;
  private static final String ODD = "\"“,;<>=[]#+_-\t\n\r 0AZé漢\u0000\u200F\uFEFF\uD83D";

  private static final String CSV =
      """
      name,aliases,kind,types,country,of,member_of,source,as_of
      Blue River Front,"BRF;Front of the ""Blue"" River",ARMED_GROUP,REB until 2024-06-30; PTY from 2024-07-01,SDN,,,desk,2026-01
      Upper Valley Council,,GOVERNMENT,GOV,SDN,Sudan,,desk,2026-01
      """;

  private static final String PHOENIX =
      """
      # a comment
      BLUE_RIVER_FRONT_ [SDNREB 100101-241231] [SDNPTY >241231] ; a remark
      +BRF_
      UPPER_VALLEY_COUNCIL_
      \t[SDNGOV <850202]
      \t[SDNELI >19850202]
      """;

  private static ActorList csv(String text) {
    return CsvActorList.read("list.csv", text, DESK);
  }

  private static ActorList phoenix(String text) {
    return PhoenixDictionary.read("list.txt", text, DESK);
  }

  private static String cell(ActorList list, int row, String column) {
    return list.table().rows().get(row).get(column);
  }

  @Test
  void quotedCellsHoldCommasAndQuotationMarks() {
    ActorList list = csv(CSV);
    assertThat(cell(list, 0, "aliases")).isEqualTo("BRF;Front of the \"Blue\" River");
    assertThat(list.table().rows().get(1).line()).isEqualTo(3);
  }

  @Test
  void onlyTheNameIsNeeded() {
    ActorList list = csv("Name\r\nBlue River Front\r\n");
    assertThat(cell(list, 0, "kind")).isEqualTo("ORGANISATION");
    assertThat(cell(list, 0, "as_of")).isEqualTo("2026");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'name,nmae\nA,B' | line 1: \"nmae\" is no column",
        "'aliases\nA' | line 1: there is no column \"name\"",
        "'name,name\nA,B' | line 1: the column \"name\" stands twice",
        "'name\nA,B' | line 2: has 2 cells where the list has 1 columns",
        "'name,kind\n,PARTY' | line 2: column \"name\": the cell is empty",
        "'name\n#A' | line 2: column \"name\": \"#A\" begins with #",
        "'' | the list is empty",
      })
  void aMistakeInCsvIsNamed(@Nullable String text, String message) {
    assertThatThrownBy(() -> csv(text == null ? "" : text))
        .isInstanceOf(ActorListException.class)
        .hasMessageStartingWith("A702 list.csv")
        .hasMessageContaining(message);
  }

  @Test
  void aRowWithoutItsDateIsRefusedWhereNoneIsSaid() {
    assertThatThrownBy(() -> CsvActorList.read("list.csv", "name\nA\n", new Defaults("desk", null)))
        .hasMessageContaining("line 2: column \"as_of\"")
        .hasMessageContaining("--as-of");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'A_ [SDNREB' | line 1: \"[SDNREB\" stands where a code in brackets is expected",
        "'A_ [SDNREB 1985]' | line 1: \"1985\" is no date",
        "'A_ [SDNREB 851301-860101]' | line 1: \"851301\" is no day",
        "'A_ [SDNREB 860101-850101]' | line 1: \"860101-850101\" ends before it begins",
        "'A_ [x]' | line 1: \"[x]\" is no code",
        "'\n+A_' | line 2: no entry stands before",
        "'A_ [SDNREB] B' | line 1: \"B\" stands where a code",
      })
  void aMistakeInADictionaryIsNamed(String text, String message) {
    assertThatThrownBy(() -> phoenix(text))
        .isInstanceOf(ActorListException.class)
        .hasMessageStartingWith("A702 list.txt, " + message);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "[SDNREB], ARMED_GROUP, REB, SDN",
        "[SDNMED], MEDIA, JRN, SDN",
        "[SDNHLH], ORGANISATION, MED, SDN",
        "[IGOUNO], INTERNATIONAL_BODY, IGO, IGO",
        "[NGOHRI], ORGANISATION, NGO, NGO",
        "[SDNREB <850202], ARMED_GROUP, REB until 1985-02-01, SDN",
        "[SDNREB 290101-310101], ARMED_GROUP, -, SDN",
        "[SDNREB 850101-860101] [TCDELI], ARMED_GROUP, REB from 1985-01-01 until 1986-01-01; ELI, -",
        "[WSTREB], ARMED_GROUP, REB, -",
      })
  void codesOfADictionaryAreKindSectorAndCountry(
      String codes, String kind, @Nullable String types, @Nullable String country) {
    if (types == null) { // 29 is 2029, 31 is 1931: the period ends before it begins
      assertThatThrownBy(() -> phoenix("SOME_FRONT_ " + codes)).hasMessageContaining("ends before");
      return;
    }
    ActorList list = phoenix("SOME_FRONT_ " + codes);
    assertThat(cell(list, 0, "kind")).isEqualTo(kind);
    assertThat(cell(list, 0, "types")).isEqualTo(types);
    assertThat(cell(list, 0, "country")).isEqualTo(country == null ? "" : country);
  }

  @Test
  void namesOfADictionaryAreWrittenAsPeopleWriteThem() {
    ActorList list = phoenix("AL-NAHR_FRONT_ [SDNREB]\nBRF_ [SDNREB]\nKHARTOUM_ [SDN]");
    assertThat(cell(list, 0, "name")).isEqualTo("Al-Nahr Front");
    assertThat(cell(list, 1, "name")).isEqualTo("BRF");
    assertThat(list.leftOut()).isEqualTo(1);
  }

  /** Whatever stands in a list, it becomes a table that reads back, or its mistake is named. */
  @Test
  void whateverStandsInAListIsReadOrNamed() {
    for (Function<String, ActorList> reader :
        List.<Function<String, ActorList>>of(ActorListsTest::csv, ActorListsTest::phoenix)) {
      for (String text : List.of(CSV, PHOENIX)) {
        Random random = new Random(text.hashCode());
        for (int i = 0; i < ROUNDS; i++) {
          StringBuilder changed = new StringBuilder(text);
          for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(changed.length() - 1);
            switch (random.nextInt(3)) {
              case 0 -> changed.deleteCharAt(at);
              case 1 -> changed.insert(at, ODD.charAt(random.nextInt(ODD.length())));
              default -> changed.setLength(at + 1);
            }
            if (changed.length() < 2) {
              changed.append(text);
            }
          }
          readOrNamed(reader, changed.toString());
        }
      }
    }
  }

  private static void readOrNamed(Function<String, ActorList> reader, String text) {
    try {
      ActorList list = reader.apply(text);
      if (!list.table().rows().isEmpty()) {
        Table back = Table.parse("mine.tsv", list.text());
        assertThat(back.rows()).hasSameSizeAs(list.table().rows());
      }
    } catch (ActorListException e) {
      assertThat(e.getMessage()).matches("(?s)A70\\d list\\.(csv|txt).*");
    } catch (TableException e) {
      assertThat(e.getMessage()).startsWith("A203 ");
    } catch (RuntimeException e) {
      fail("threw %s at: %s".formatted(e, text), e);
    }
  }

  @Test
  void aListIsCheckedAgainstTheShippedTables() {
    ActorList list = csv("name,country\nBlue River Front,ZZZ\n");
    assertThatThrownBy(() -> UserActors.checked(list.table(), list.text()))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith("A203 list.csv, line 2, column \"country\": \"ZZZ\"");
    ActorList twice = csv("name\nBlue River Front\nBlue river front\n");
    assertThatThrownBy(() -> UserActors.checked(twice.table(), twice.text()))
        .hasMessageContaining("line 3")
        .hasMessageContaining("stands in line 2 already");
  }
}
