package org.armistice.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.armistice.reading.agreement.ActionTree;
import org.armistice.reading.agreement.AgreementLayer;
import org.armistice.reading.agreement.AgreementReader;
import org.armistice.reading.agreement.PartyNames;
import org.armistice.reading.agreement.TermReader;
import org.armistice.reading.circumstance.CircumstanceReader;
import org.armistice.reading.count.CountReader;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.model.DocumentParser;
import org.armistice.reading.model.SentenceModel;
import org.armistice.reading.position.DemandReader;
import org.armistice.reading.position.PositionReader;
import org.armistice.reading.position.ValidityReader;
import org.armistice.reading.publicity.AnnouncementReader;
import org.armistice.reading.publicity.RegimeReader;
import org.armistice.reading.relation.RelationReader;
import org.armistice.reading.table.Table;
import org.armistice.reading.talks.TalksLayer;
import org.armistice.reading.talks.TalksReader;
import org.armistice.reading.trend.TrendReader;
import org.armistice.record.Report;
import org.armistice.record.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every row of a table carries an example sentence, and the real model reads it so that the row
 * fires. Rows whose example is not read yet stand in {@code table-known-misses.tsv}; the test holds
 * that list exact, so that a row that comes right leaves it.
 */
class TableExamplesTest {
  private static final DocumentParser PARSER = new DocumentParser(SentenceModel.load());
  private static final PartyNames NOBODY = (sentence, token) -> Optional.empty();
  private static final AgreementReader AGREEMENTS = new AgreementReader();
  private static final TermReader TERMS = new TermReader(new ActionTree());
  private static final PositionReader POSITIONS = new PositionReader();
  private static final DemandReader DEMANDS = new DemandReader();
  private static final RegimeReader REGIMES = new RegimeReader();
  private static final AnnouncementReader ANNOUNCEMENTS = new AnnouncementReader();
  private static final ValidityReader VALIDITY = new ValidityReader();
  private static final CircumstanceReader CIRCUMSTANCES = new CircumstanceReader();
  private static final CountReader COUNTS = new CountReader();
  private static final TrendReader TRENDS = new TrendReader();
  private static final TalksReader TALKS = new TalksReader();
  private static final RelationReader RELATIONS = new RelationReader();

  @TestFactory
  Stream<DynamicTest> everyRowFiresOnItsExample() {
    return Stream.of(
        table(
            "agreements.tsv",
            (row, d) ->
                agreements(d).clusters().stream()
                    .flatMap(c -> c.mentions().stream())
                    .anyMatch(m -> m.noun().equals(row.get("noun")))),
        table(
            "deontic.tsv",
            (row, d) ->
                terms(d).terms().stream()
                    .anyMatch(t -> t.rule().equals("deontic:" + row.get("word")))),
        table(
            "ceasing.tsv",
            (row, d) ->
                terms(d).terms().stream()
                    .anyMatch(
                        t ->
                            t.modality() == Term.Modality.PROHIBITS
                                || t.rule().startsWith("deontic:"))),
        table(
            "actions.tsv",
            (row, d) -> terms(d).terms().stream().anyMatch(t -> t.node().equals(row.get("node")))),
        table(
            "silences.tsv",
            (row, d) ->
                terms(d).silences().stream()
                    .anyMatch(s -> s.rule().equals("silences:" + row.get("word")))),
        table(
            "consistency.tsv",
            (row, d) ->
                POSITIONS.read(d, agreements(d)).stream()
                    .anyMatch(p -> p.rule().equals("consistency:" + row.get("word")))),
        table(
            "demands.tsv",
            (row, d) ->
                DEMANDS.read(d).stream()
                    .anyMatch(x -> x.rule().equals("demands:" + row.get("word")))),
        table(
            "restraint.tsv",
            (row, d) ->
                REGIMES.read(d).stream()
                    .anyMatch(x -> x.rule().equals("restraint:" + row.get("word")))),
        table(
            "publicity.tsv",
            (row, d) ->
                ANNOUNCEMENTS.read(d).stream()
                        .anyMatch(x -> x.rule().equals("publicity:" + row.get("word")))
                    || !REGIMES.read(d).isEmpty()),
        table(
            "trends.tsv",
            (row, d) ->
                TRENDS.read(d).stream()
                    .anyMatch(x -> x.rule().equals("trends:" + row.get("word")))),
        table(
            "relations.tsv",
            (row, d) ->
                RELATIONS.read(d).stream()
                    .anyMatch(
                        x ->
                            x.rule()
                                .equals("relations:" + row.get("word") + "+" + row.get("marker")))),
        table(
            "validity.tsv",
            (row, d) ->
                VALIDITY.read(d, agreements(d)).stream()
                    .anyMatch(
                        x ->
                            x.rule().equals("validity:" + row.get("word"))
                                && x.value().name().equals(row.get("value")))),
        table(
            "circumstances.tsv",
            (row, d) ->
                CIRCUMSTANCES.read(d).stream()
                    .anyMatch(x -> x.rule().equals("circumstances:" + row.get("words")))),
        table("counting-verbs.tsv", TableExamplesTest::countsAsExpected),
        table("talks.tsv", (row, d) -> !talks(d).clusters().isEmpty()),
        table(
            "talk-status.tsv",
            (row, d) ->
                talks(d).clusters().stream()
                    .flatMap(List::stream)
                    .anyMatch(m -> m.status().name().equals(row.get("status")))),
        table("standing.tsv", (row, d) -> !talksBefore(row, d).issues().isEmpty()));
  }

  /** Counter, doer and number of the example as the row has them. */
  private static boolean countsAsExpected(Table.Row row, Document document) {
    List<String> expected = List.of(row.get("expected").split(" > "));
    return COUNTS.read(document).stream()
        .anyMatch(
            count ->
                expected.equals(
                    List.of(
                        head(document, count.counter()),
                        head(document, count.doer()),
                        head(document, count.number()))));
  }

  private static String head(Document document, @Nullable Phrase phrase) {
    return phrase == null ? "-" : document.sentences().get(phrase.sentence()).word(phrase.head());
  }

  private static DynamicTest table(String name, BiPredicate<Table.Row, Document> fires) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          List<String> missed = new ArrayList<>();
          for (Table.Row row : Table.load(name).rows()) {
            String example = row.get("example");
            assertThat(example)
                .describedAs("%s, line %d: every row has an example", name, row.line())
                .isNotEmpty();
            if (!fires.test(row, parse(example))) {
              missed.add(row.cells().get(0));
            }
          }
          assertThat(missed)
              .describedAs("rows of %s that do not fire on their example", name)
              .containsExactlyElementsOf(known(name));
        });
  }

  private static List<String> known(String table) {
    return Table.parse("table-known-misses.tsv", misses()).rows().stream()
        .filter(row -> row.get("table").equals(table))
        .map(row -> row.get("row"))
        .toList();
  }

  private static String misses() {
    try (var stream = TableExamplesTest.class.getResourceAsStream("/table-known-misses.tsv")) {
      return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static AgreementLayer agreements(Document document) {
    return AGREEMENTS.read(document, NOBODY);
  }

  private static TermReader.Findings terms(Document document) {
    return TERMS.read(document, agreements(document));
  }

  private static TalksLayer talks(Document document) {
    return TALKS.read(document, NOBODY);
  }

  /** Where the sides stand is told of talks, so talks are told of first. */
  private static TalksLayer talksBefore(Table.Row row, Document ignored) {
    return talks(parse("Talks between both governments go on. " + row.get("example")));
  }

  private static Document parse(String text) {
    return PARSER.parse(Report.undescribed("report-example", null), text);
  }
}
