package org.armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.armistice.record.Entry;
import org.armistice.record.Event;
import org.armistice.record.JsonLines;
import org.armistice.record.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  private static final String STRIKE =
      """
      published: 2021-03-04
      zone: Africa/Mogadishu
      outlet: Harbour Post
      title: Aircraft strike near the harbour

      The army carried out air strikes on rebels near Kismayo on Tuesday, a spokesman said.
      """;

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void report() throws IOException {
    file = Files.writeString(folder.resolve("a.txt"), STRIKE);
  }

  private <E extends Entry> E first(Class<E> kind) {
    return Ran.armistice("read", "--json", file)
        .out()
        .lines()
        .map(JsonLines::read)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSheetShowsIdsWhereTheyAreWanted_longEnoughToAskWith() {
    assertThat(Ran.armistice("read", file).out()).doesNotContain("event-");
    String sheet = Ran.armistice("read", "--ids", file).out();
    String id = first(Event.class).id();
    String cut = id.substring(0, "event-".length() + 4);
    assertThat(sheet).contains("  " + cut).doesNotContain(id);
    Ran ran = Ran.armistice("explain", cut, file);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains(id)
        .contains("coding        ASSAULT/aerial")
        .contains("  row     the words tell of ASSAULT/aerial")
        .contains("lexicon.tsv:")
        .contains("  lost    strike (noun): PROTEST/strike")
        .contains("participants[0].actor")
        .contains("  model   ")
        .doesNotContain("\u001b");
  }

  @Test
  void oneField_isExplainedAlone() {
    String id = first(Place.class).id();
    String out = Ran.armistice("explain", id + ".relation", file).out();
    assertThat(out).contains("relation      near").contains("place-relations.tsv:");
    assertThat(out).doesNotContain("gazetteer  ").doesNotContain("evidence");
    Ran none = Ran.armistice("explain", id + ".colour", file);
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err())
        .startsWith("armistice: A206 " + id + " has no field \"colour\"")
        .contains("gazetteer, relation");
  }

  @Test
  void json_hasTheRowWithItsCells_andTheWords() throws IOException {
    String id = first(Event.class).id();
    Ran ran = Ran.armistice("explain", id, file, "--json");
    JsonNode line = new ObjectMapper().readTree(ran.out());
    assertThat(line.path("id").asText()).isEqualTo(id);
    JsonNode coding = line.path("fields").get(0);
    assertThat(coding.path("field").asText()).isEqualTo("coding");
    assertThat(coding.path("words").get(0).path("text").asText()).isEqualTo("air strikes");
    JsonNode row = coding.path("reasons").get(1).path("row");
    assertThat(row.path("table").asText()).isEqualTo("lexicon.tsv");
    assertThat(row.path("line").asInt()).isPositive();
    assertThat(row.path("cells").path("trigger").asText()).isEqualTo("air strike");
    assertThat(ran.out()).isEqualTo(Ran.armistice("explain", id, file, "--json").out());
  }

  @Test
  void anIdThatIsUnknown_namesTheNearest_andWhatToDo() {
    Ran ran = Ran.armistice("explain", "event-ffffffffffff", file);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .startsWith("armistice: A204 the report has no record whose id begins with")
        .contains(first(Event.class).id())
        .contains("the same options as before")
        .contains("armistice read FILE --ids");
    assertThat(Ran.armistice("explain", "the strike", file).err())
        .startsWith("armistice: A204 \"the strike\" is no id");
  }

  @Test
  void anIdThatIsNotUnique_listsWhatBeginsSo() throws IOException {
    StringBuilder many = new StringBuilder(STRIKE);
    for (int i = 1; i < 12; i++) {
      many.append("\nRebels attacked a convoy near Kismayo on Tuesday and killed ")
          .append(i)
          .append(" soldiers, a spokesman said.\n");
    }
    Path many1 = Files.writeString(folder.resolve("long.txt"), many);
    Ran ran =
        Stream.of("0123456789abcdef".split(""))
            .map(digit -> Ran.armistice("explain", "claim-" + digit, many1))
            .filter(one -> one.err().contains("A205"))
            .findFirst()
            .orElseThrow();
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("records have ids that begin with \"claim-")
        .contains("write more of the id:")
        .contains("\n  claim-");
  }

  @Test
  void aFileThatCannotBeRead_isNamed_andTheOthersAreAsked() {
    String id = first(Event.class).id();
    Ran ran = Ran.armistice("explain", id, file, folder.resolve("none.txt"));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("none.txt");
    assertThat(ran.out()).contains(id);
  }

  @Test
  void aRecordThatTwoReportsHave_isExplainedByReport() throws IOException {
    Path other =
        Files.writeString(
            folder.resolve("b.txt"),
            STRIKE.replace("on Tuesday", "on Wednesday").replace("near", "in"));
    String outlet =
        Ran.armistice("read", "--json", file)
            .out()
            .lines()
            .map(JsonLines::read)
            .filter(entry -> entry.id().startsWith("actor-"))
            .filter(entry -> JsonLines.write(entry).contains("\"Harbour Post\""))
            .findFirst()
            .orElseThrow()
            .id();
    Ran ran = Ran.armistice("explain", outlet, file, other);
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
  }
}
