package org.armistice.reading.toll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.model.DocumentParser;
import org.armistice.reading.model.SentenceModel;
import org.armistice.reading.table.Table;
import org.armistice.record.Report;
import org.armistice.record.Toll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TollReaderTest {
  private static final DocumentParser PARSER = new DocumentParser(SentenceModel.load());
  private static final TollReader READER = TollReader.load();

  static Stream<Table.Row> rows() {
    return Table.load("tolls.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void every_row_reads_its_example(Table.Row row) {
    assertThat(read(row.get("example")))
        .as(row.get("example"))
        .anySatisfy(
            toll -> {
              assertThat(toll.harm().name()).isEqualToIgnoringCase(row.get("harm"));
              assertThat(toll.amount().low() == null && toll.amount().best() == null).isFalse();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 20 people were killed and 35 wounded. | KILLED 20 20 null; INJURED 35 35 35",
        "An airstrike killed two soldiers and a civilian. | KILLED 2 2 2; KILLED 1 1 1",
        "Between 10 and 15 fighters died in the raid. | KILLED 10 null 15",
        "No one was killed in the blast. |",
        "Nine people were killed and dozens of others injured. | KILLED 9 9 9; INJURED 24 null null",
        "At least 33 civilians were killed and at least 10 others, including a nurse, were injured. |"
            + " KILLED 33 33 null; INJURED 10 10 null",
        "The woman and her son were killed. | KILLED 1 1 1; KILLED 1 1 1",
        "An unknown number of people were killed. | KILLED 2 null null",
        "Photos of the killed clip spread. |",
        "Twelve bodies were found in the rubble. | KILLED 12 12 12",
        "One source put the dead at 60, another at 90. | KILLED 60 60 60; KILLED 90 90 90",
        "Police put the toll at 12, and a doctor at 30. | KILLED 12 12 12; KILLED 30 30 30",
        "Dozens of people were injured when the bridge fell. | INJURED 24 null null",
      })
  void tolls_are_read_as_told(String text, @org.jspecify.annotations.Nullable String expected) {
    List<String> wanted = expected == null ? List.of() : List.of(expected.split("; ", -1));
    assertThat(
            read(text).stream()
                .filter(toll -> toll.amount().high() == null || toll.amount().high() > 0)
                .map(
                    toll ->
                        toll.harm()
                            + " "
                            + toll.amount().low()
                            + " "
                            + toll.amount().best()
                            + " "
                            + toll.amount().high()))
        .containsExactlyElementsOf(wanted);
  }

  @Test
  void what_could_happen_is_not_asserted() {
    assertThat(read("The dam could kill 300 people."))
        .allSatisfy(toll -> assertThat(toll.asserted()).isFalse());
  }

  @Test
  void the_record_keeps_the_words() {
    Document document = parse("The shelling killed 12 civilians.");
    Toll toll = READER.read(document.sentences().get(0)).get(0).toll(document, 0);
    assertThat(toll.amount().evidence().get(0).text()).isEqualTo("12 civilians");
    assertThat(toll.evidence()).extracting(span -> span.text()).contains("killed");
  }

  private static List<TollMention> read(String text) {
    Document document = parse(text);
    return document.sentences().stream()
        .flatMap((ParsedSentence sentence) -> READER.read(sentence).stream())
        .toList();
  }

  private static Document parse(String text) {
    Report report = Report.undescribed("report-0", null);
    return PARSER.parse(report, text);
  }
}
