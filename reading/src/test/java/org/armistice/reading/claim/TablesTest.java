package org.armistice.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.table.Table;
import org.armistice.reading.table.TableException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of the tables are claims of their own. */
class TablesTest {
  @TestFactory
  Stream<DynamicTest> reportingWord_isReadInItsExample() {
    return Stream.of("reporting.tsv", "source-phrases.tsv", "causing.tsv", "issuing.tsv")
        .flatMap(name -> Table.load(name).rows().stream())
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.table() + ":" + row.line() + " " + row.get("example"),
                    () -> isRead(row.get("example"))));
  }

  private static void isRead(String example) {
    Marked marked = Marked.of(example);
    Document document = Readings.parse(marked.text());
    assertThat(Readings.read(document))
        .extracting(read -> Marked.triple(document, read))
        .contains(marked.triple(document));
  }

  @TestFactory
  Stream<DynamicTest> hedge_isFoundInItsExample() {
    Table table = Table.load("hedges.tsv");
    Hedges hedges = new Hedges(table);
    return table.rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("example"),
                    () -> {
                      ParsedSentence sentence =
                          Readings.parse(row.get("example")).sentences().get(0);
                      TokenSpan all = new TokenSpan(0, 0, sentence.size());
                      assertThat(hedges.in(sentence, List.of(all)))
                          .extracting(
                              found -> found.factuality() == null ? "" : found.factuality().name())
                          .contains(row.get("factuality").toUpperCase(java.util.Locale.ROOT));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> channel_isFoundInItsExample() {
    return Table.load("channels.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("example"),
                    () -> {
                      Document document = Readings.parse(row.get("example"));
                      assertThat(Readings.read(document))
                          .extracting(read -> Readings.channel(document, read).split(" ")[0])
                          .contains(row.get("channel").toUpperCase(java.util.Locale.ROOT));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> modifier_changesItsExample() {
    return Table.load("cue-modifiers.tsv").rows().stream()
        .filter(row -> !row.get("effect").equals("support"))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("effect") + ": " + row.get("example"),
                    () -> {
                      Document document = Readings.parse(row.get("example"));
                      assertThat(Readings.read(document))
                          .anyMatch(read -> hasEffect(document, read, row.get("effect")));
                    }));
  }

  private static boolean hasEffect(Document document, Attribution read, String effect) {
    return switch (effect) {
      case "repeated" -> read.repeated();
      case "aspect" ->
          read.utterance() == Attribution.Utterance.MADE
              && Readings.words(document, read.cue()).contains(" ");
      case "not_made" -> read.utterance() == Attribution.Utterance.NOT_MADE;
      case "not_yet" -> read.utterance() == Attribution.Utterance.NOT_YET;
      case "contrast" -> read.contrast() != null;
      default -> throw new AssertionError("no such effect: " + effect);
    };
  }

  @Test
  void reportingWord_withAFormThatIsNone_saysWhereAndWhat() {
    String table =
        """
        lemma\tpos\twith\tkind\tact\tfirmness\tforms\tspeaker\taddressee\tcontent\tsource\texample
        say\tverb\t\tspeech\treport\tcertain\tclaws\tARG0\t\tARG1\tsay.01\t[He] {said} <it>.
        """;
    assertThatThrownBy(() -> new ReportingWords(Table.parse("reporting.tsv", table)))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("reporting.tsv, line 2")
        .hasMessageContaining("claws")
        .hasMessageContaining("CLAUSE");
  }

  @Test
  void reportingWord_withoutExample_isRefused() {
    String table =
        """
        lemma*\tpos*\twith*?\tkind\tact\tfirmness\tforms\tspeaker\taddressee?\tcontent\tsource\texample
        say\tverb\t\tspeech\treport\tcertain\tclause\tARG0\t\tARG1\tsay.01
        """;
    assertThatThrownBy(() -> new ReportingWords(Table.parse("reporting.tsv", table)))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("line 2, column \"example\": the row ends before this column");
  }
}
