package org.armistice.reading.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No table that ships may be broken without being refused: each is spoiled in several ways and
 * given to its reader, which must name file, line and column, what is wrong, and what to do.
 */
class BrokenTablesTest {
  /** Something that no cell with a closed set of values may hold. */
  private static final String NONSENSE = "Zzyx-9";

  /** The columns that may hold certain values only; all others are words, reasons and examples. */
  private static final Map<String, List<String>> CLOSED =
      Map.ofEntries(
          Map.entry("abbreviations.tsv", List.of("ends_sentence")),
          Map.entry("acled-actors.tsv", List.of("among", "type")),
          Map.entry("acled-cues.tsv", List.of("code", "weight")),
          Map.entry("acled-precedence.tsv", List.of("code", "weight")),
          Map.entry("act-quantities.tsv", List.of("kind")),
          Map.entry("actions.tsv", List.of("parent", "implies")),
          Map.entry("agents.tsv", List.of("use", "kind", "sector", "sector2")),
          Map.entry("agreements.tsv", List.of("class")),
          Map.entry("amounts.tsv", List.of("low", "best", "high")),
          Map.entry("beneficiaries.tsv", List.of("kind")),
          Map.entry("channels.tsv", List.of("as", "channel")),
          Map.entry("circumstances.tsv", List.of("kind", "by")),
          Map.entry(
              "complement-modes.tsv",
              List.of("outer", "inner", "inner mode", "ceased", "plover", "mode")),
          Map.entry("consistency.tsv", List.of("frame", "value", "opposite", "needs_agreement")),
          Map.entry("counting-verbs.tsv", List.of("subject")),
          Map.entry("counting.tsv", List.of("harm")),
          Map.entry("countries.tsv", List.of("iso3", "standing", "of", "from", "to")),
          Map.entry("cue-modifiers.tsv", List.of("effect")),
          Map.entry("demands.tsv", List.of("frame")),
          Map.entry("deontic.tsv", List.of("frame", "modality")),
          Map.entry("embeddings.tsv", List.of("pos", "kind", "effect")),
          Map.entry("event-words.tsv", List.of("kind")),
          Map.entry("eventtimes.tsv", List.of("direction", "guard")),
          Map.entry("hedges.tsv", List.of("factuality")),
          Map.entry("holidays.tsv", List.of("when")),
          Map.entry(
              "lexicon.tsv",
              List.of("kind", "plover", "mode", "acled", "actor", "recipient", "other")),
          Map.entry("numbers.tsv", List.of("kind", "value")),
          Map.entry("offices.tsv", List.of("title", "of", "from", "to")),
          Map.entry("organisations.tsv", List.of("kind", "types", "country", "of", "as_of")),
          Map.entry("parties.tsv", List.of("class")),
          Map.entry("peoples.tsv", List.of("iso3")),
          Map.entry("phoenix-roles.tsv", List.of("kind", "sector", "body")),
          Map.entry("place-cues.tsv", List.of("where", "codes")),
          Map.entry("place-descriptions.tsv", List.of("codes")),
          Map.entry("place-relations.tsv", List.of("relation", "of_country")),
          Map.entry("place-uses.tsv", List.of("kind")),
          Map.entry("place-weights.tsv", List.of("pass", "trait", "all")),
          Map.entry("plover-contexts.tsv", List.of("context", "events", "becomes")),
          Map.entry("plover-cues.tsv", List.of("code", "weight")),
          Map.entry("plover-roots.tsv", List.of("event")),
          Map.entry("publicity.tsv", List.of("kind")),
          Map.entry("relations.tsv", List.of("kind")),
          Map.entry("relays.tsv", List.of("kind")),
          Map.entry(
              "reporting.tsv",
              List.of(
                  "pos", "kind", "act", "firmness", "forms", "speaker", "addressee", "content")),
          Map.entry("responsibility.tsv", List.of("doer", "act")),
          Map.entry("restraint.tsv", List.of("status", "weakened")),
          Map.entry("signing.tsv", List.of("moment", "by")),
          Map.entry("silences.tsv", List.of("frame")),
          Map.entry("source-phrases.tsv", List.of("kind", "act", "firmness")),
          Map.entry("talk-status.tsv", List.of("status")),
          Map.entry("talks.tsv", List.of("plural_only")),
          Map.entry("time-status.tsv", List.of("status")),
          Map.entry("timemodifiers.tsv", List.of("side", "effect", "timex", "on")),
          Map.entry("times.tsv", List.of("operation", "argument", "guard")),
          Map.entry("timewords.tsv", List.of("class", "value")),
          Map.entry("titles.tsv", List.of("noun")),
          Map.entry("tolls.tsv", List.of("pos", "harm", "victim")),
          Map.entry("trends.tsv", List.of("frame", "direction")),
          Map.entry("validity.tsv", List.of("frame", "subject", "negated", "value")),
          Map.entry("victims.tsv", List.of("use")),
          Map.entry("weapons.tsv", List.of("kind", "mode", "acled")));

  /** A table as lines, of which one is spoiled. */
  private record Lines(String name, List<String> lines, int head, int row) {
    static Lines of(String name) {
      List<String> lines = List.of(ShippedTables.text(name).split("\n", -1));
      int head = 0;
      while (lines.get(head).isBlank() || lines.get(head).startsWith("#")) {
        head++;
      }
      int row = lines.size() - 1;
      while (lines.get(row).isBlank() || lines.get(row).startsWith("#")) {
        row--;
      }
      return new Lines(name, lines, head, row);
    }

    List<String> columns() {
      return Arrays.stream(lines.get(head).split("\t"))
          .map(column -> column.replaceAll("[*?]+$", ""))
          .toList();
    }

    List<String> cells() {
      return List.of(lines.get(row).split("\t", -1));
    }

    String with(int line, String text) {
      List<String> changed = new ArrayList<>(lines);
      changed.set(line, text);
      return String.join("\n", changed);
    }

    /** The last row with something else in one column. */
    String withCell(String column, String cell) {
      List<String> cells = new ArrayList<>(cells());
      int index = columns().indexOf(column);
      while (cells.size() <= index) {
        cells.add("");
      }
      cells.set(index, cell);
      return with(row, String.join("\t", cells));
    }

    /** Line of the last row, counted as people do. */
    int line() {
      return row + 1;
    }
  }

  static Stream<String> tables() {
    return ShippedTables.names().stream();
  }

  static Stream<Arguments> closedColumns() {
    return CLOSED.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            entry -> entry.getValue().stream().map(column -> Arguments.of(entry.getKey(), column)));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableAsItShipsIsTaken(String name) {
    assertThat(ShippedTables.thrownAt(name, ShippedTables.text(name))).isNull();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTabTooManyIsRefused(String name) {
    Lines table = Lines.of(name);
    List<String> cells = new ArrayList<>(table.cells());
    while (cells.size() <= table.columns().size()) {
      cells.add("more");
    }
    assertRefused(
        name,
        table.with(table.row(), String.join("\t", cells)),
        "%s, line %d: ".formatted(name, table.line()),
        "look for a tab too many");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aRowThatEndsEarlyIsRefused(String name) {
    Lines table = Lines.of(name);
    assertRefused(
        name,
        table.with(table.row(), table.cells().get(0)),
        "%s, line %d, column \"".formatted(name, table.line()),
        "look for a missing tab");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aRowThatStandsTwiceIsRefused(String name) {
    Lines table = Lines.of(name);
    String row = table.lines().get(table.row());
    assertRefused(
        name,
        table.with(table.row(), row + "\n" + row),
        "%s, line %d, column \"".formatted(name, table.line() + 1),
        "stands in line %d already; keep one".formatted(table.line()));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void anEmptyKeyIsRefused(String name) {
    Lines table = Lines.of(name);
    String first = table.columns().get(0);
    assertRefused(
        name,
        table.withCell(first, " "),
        "%s, line %d, column \"%s\": ".formatted(name, table.line(), first),
        "the cell is empty");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aColumnThatIsGoneIsRefused(String name) {
    Lines table = Lines.of(name);
    assumeTrue(!name.equals("lexicon-known-misses.tsv"), "read by a test alone");
    String head = table.lines().get(table.head());
    assertRefused(
        name,
        table.with(table.head(), "renamed*" + head.substring(head.indexOf('\t'))),
        name + ", line ",
        "the table has no such column");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void anEmptyFileIsRefused(String name) {
    assertRefused(name, "# nothing but a comment\n", name + ": ", "must name the columns");
  }

  @ParameterizedTest
  @MethodSource("closedColumns")
  void aValueThatIsUnknownIsRefused(String name, String column) {
    Lines table = Lines.of(name);
    assertRefused(
        name,
        table.withCell(column, NONSENSE),
        "%s, line %d, column \"%s\": ".formatted(name, table.line(), column),
        NONSENSE);
  }

  private static void assertRefused(String name, String broken, String where, String what) {
    @Nullable Throwable thrown = ShippedTables.thrownAt(name, broken);
    assertThat(thrown)
        .describedAs("what reading a broken %s throws", name)
        .extracting(fault -> fault.getClass().getName())
        .isEqualTo(TableException.class.getName());
    assertThat(thrown).hasMessageStartingWith("A203 " + where).hasMessageContaining(what);
  }
}
