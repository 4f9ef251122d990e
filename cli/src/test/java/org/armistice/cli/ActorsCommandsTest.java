package org.armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own list of actors from the command line: imported, and used in reading. */
class ActorsCommandsTest {
  private static final String REPORT =
      "published: 2024-03-12\nzone: Africa/Khartoum\n\nThe Blue River Front shelled the army base"
          + " near Khartoum on Monday, killing three soldiers. Boko Haram denied it.";

  @TempDir Path folder;
  private Path report;
  private Path table;

  @BeforeEach
  void files() throws IOException {
    report = Files.writeString(folder.resolve("report.txt"), REPORT);
    table = folder.resolve("mine.tsv");
  }

  private Path list(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  private String actor(String name, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("read", report, "--json"));
    all.addAll(List.of(arguments));
    String start = "\"name\":\"" + name + "\"";
    return Ran.armistice(all.toArray())
        .out()
        .lines()
        .filter(line -> line.startsWith("{\"type\":\"actor\"") && line.contains(start))
        .findFirst()
        .orElse("nobody");
  }

  @Test
  void aListInCsvIsReadOnTopOfTheTables() throws IOException {
    Path csv =
        list(
            "groups.csv",
            "name,aliases,kind,types,country,source,as_of",
            "Blue River Front,\"BRF;Front of the Blue River\",armed_group,"
                + "REB until 2024-06-30; PTY from 2024-07-01,SDN,our desk,2026-01");
    Ran made = Ran.armistice("actors", "import", csv, "--out", table);
    assertThat(made.err()).isEmpty();
    assertThat(made.code()).isZero();
    assertThat(made.out()).contains("1 actors in", "0 of them in the place");
    assertThat(actor("Blue River Front", "--actors", table))
        .contains("\"kind\":\"ARMED_GROUP\"", "\"sector\":\"REB\"", "\"country\":\"SDN\"")
        .contains("\"source\":\"mine.tsv, actors-", ": our desk (as of 2026-01)");
    assertThat(actor("Blue River Front", "--actors", "standard")).doesNotContain("mine.tsv");
  }

  @Test
  void aRowTakesThePlaceOfAShippedActorOfItsName() throws IOException {
    Path csv = list("groups.csv", "name,kind,types,country", "boko haram,party,PTY,NGA");
    Ran made =
        Ran.armistice(
            "actors", "import", csv, "--out", table, "--source", "desk", "--as-of", "2026");
    assertThat(made.out()).contains("1 of them in the place of actors that ship");
    assertThat(actor("boko haram", "--actors", table)).contains("\"sector\":\"PTY\"");
    assertThat(actor("Boko Haram", "--actors", "standard")).contains("\"sector\":\"REB\"");
  }

  @Test
  void whyAnActorOfTheListIsWhatItIsCanBeAsked() throws IOException {
    Path csv = list("groups.csv", "name,types,country", "Blue River Front,REB,SDN");
    Ran.armistice("actors", "import", csv, "--out", table, "--as-of", "2026");
    String id =
        actor("Blue River Front", "--actors", table).replaceAll(".*\"id\":\"(.*?)\".*", "$1");
    Ran asked = Ran.armistice("explain", id, report, "--actors", table);
    assertThat(asked.out()).contains("mine.tsv:4", "list of the user, groups.csv");
  }

  @Test
  void aDictionaryOfPhoenixIsReadWithItsDates() throws IOException {
    Path dictionary =
        list(
            "words.actors.txt",
            "# in our own words",
            "BLUE_RIVER_FRONT_ [SDNREB 100101-241231] [SDNPTY >241231] ; a remark",
            "+BRF_",
            "OLD_STAFF_OF_THE_RIVER_",
            "\t[SDNMIL <850202]",
            "\t[SDNELI >850202]",
            "KHARTOUM_ [SDN]");
    Ran made = Ran.armistice("actors", "import", dictionary, "--out", table, "--as-of", "2014");
    assertThat(made.out()).contains("2 actors in", "1 entries tell no role");
    assertThat(Files.readString(table))
        .contains(
            "Blue River Front\tBRF\tARMED_GROUP\t"
                + "REB from 2010-01-01 until 2024-12-31; PTY from 2025-01-01\tSDN")
        .contains("\tMILITARY\tMIL until 1985-02-01; ELI from 1985-02-03\tSDN");
    assertThat(actor("Blue River Front", "--actors", table)).contains("\"sector\":\"REB\"");
  }

  @Test
  void aListWithAMistakeIsNamedByLineAndNothingIsWritten() throws IOException {
    Files.writeString(table, "as it was");
    Path csv =
        list(
            "bad.csv",
            "name,types,source,as_of",
            "Good Front,REB,desk,2026",
            "Bad Front,REB until 2026-99-01,desk,2026");
    Ran made = Ran.armistice("actors", "import", csv, "--out", table);
    assertThat(made.code()).isEqualTo(2);
    assertThat(made.err())
        .contains("A203 ", "bad.csv, line 3, column \"types\": \"2026-99-01\" is no date");
    assertThat(table).hasContent("as it was");
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("report.txt", "mine.tsv", "bad.csv");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThat(Ran.armistice("actors", "import", folder.resolve("none.csv")).err())
        .contains("A701 ", "none.csv", "there is no such file");
    Ran read = Ran.armistice("read", report, "--actors", folder.resolve("none.tsv"));
    assertThat(read.code()).isEqualTo(2);
    assertThat(read.err()).contains("A701 ", "none.tsv");
  }

  @Test
  void aTableThatWasSpoiledLaterIsNamedByLine() throws IOException {
    Files.writeString(
        table,
        "name*\tkind\ttypes?\tcountry?\tof?\tmember_of?\tsource\tas_of\taliases?\n"
            + "Blue River Front\tARMED_GROUP\tREB\tZZZ\t\t\tdesk\t2026\t\n");
    assertThat(Ran.armistice("read", report, "--actors", table).err())
        .contains("A203 ", "mine.tsv, line 2, column \"country\": \"ZZZ\"");
  }
}
