package org.armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armistice.record.Entry;
import org.armistice.record.JsonLines;
import org.junit.jupiter.api.Test;

/** docs/record.schema.json describes every line that is written. */
class RecordSchemaTest {
  private static final Path ROOT = Path.of(System.getProperty("armistice.root", ".."));
  private static final Path SCHEMA = ROOT.resolve("docs/record.schema.json");

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
  }

  private static void conforms(String lines) throws IOException {
    Schema schema = schema();
    for (String line : lines.lines().toList()) {
      List<Error> errors = schema.validate(line, InputFormat.JSON);
      assertThat(errors).describedAs(line).isEmpty();
    }
  }

  @Test
  void everyLineOfTheSamples_conforms() throws IOException {
    String lines = Ran.armistice("demo", "--json").out();
    assertThat(lines.lines()).hasSizeGreaterThan(100);
    conforms(lines);
  }

  @Test
  void everyLineOfTheArticle_conforms_withAndWithoutItsDate() throws IOException {
    Path article = ROOT.resolve("../shared/corpus/helmand-2020-10-12.txt");
    if (!Files.exists(article)) {
      System.err.println("SKIPPED: " + article + " is not there, so its record is not checked");
      return;
    }
    conforms(
        Ran.armistice(
                "read",
                "--json",
                article,
                "--published",
                "2020-10-12",
                "--zone",
                "America/New_York")
            .out());
    conforms(Ran.armistice("read", "--json", article).out());
  }

  @Test
  void everyLineOfAStoryHeard_conforms() throws IOException {
    conforms(Ran.armistice("claims", "--json", "--story", "02-kunduz-air-strike").out());
  }

  @Test
  void everyRecord_comesBackFromItsLineAsItWas() {
    String lines = Ran.armistice("demo", "--json").out();
    for (String line : lines.lines().toList()) {
      Entry entry = JsonLines.read(line);
      assertThat(JsonLines.read(JsonLines.write(entry))).isEqualTo(entry);
      assertThat(JsonLines.write(entry)).isEqualTo(line);
    }
  }

  @Test
  void schema_refusesWhatIsNoRecord() throws IOException {
    Schema schema = schema();
    for (String line :
        List.of(
            "{}",
            "{\"type\":\"rumour\",\"id\":\"x\",\"evidence\":[]}",
            "{\"type\":\"not-stated\",\"id\":\"not-stated-0123456789abcdef\",\"evidence\":[]}")) {
      assertThat(schema.validate(line, InputFormat.JSON)).describedAs(line).isNotEmpty();
    }
  }

  @Test
  void schema_hasTheFieldsOfEveryRecordAndNoOthers() throws IOException {
    JsonNode definitions = new ObjectMapper().readTree(Files.readString(SCHEMA)).path("$defs");
    for (Class<?> kind : Entry.class.getPermittedSubclasses()) {
      JsonNode properties = definitions.path(kind.getSimpleName()).path("properties");
      List<String> described = new ArrayList<>();
      properties.fieldNames().forEachRemaining(described::add);
      List<String> written = new ArrayList<>(List.of("type"));
      Arrays.stream(kind.getRecordComponents()).map(RecordComponent::getName).forEach(written::add);
      if (!described.equals(written)) {
        fail(
            "docs/record.schema.json describes %s with %s, but it is written with %s; change the schema"
                .formatted(kind.getSimpleName(), described, written));
      }
    }
  }
}
