package org.armistice.gazetteer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each table of the gazetteer is spoiled in several ways and must be refused with file, line and
 * column.
 */
class BrokenTablesTest {
  private static final Map<String, List<String>> CLOSED =
      Map.of(
          "countries.tsv", List.of("iso2", "iso3", "latitude", "longitude", "population"),
          "names.tsv", List.of("id", "kind"),
          "supplement.tsv", List.of("code", "latitude", "longitude", "precision", "population"),
          "unit-points.tsv", List.of("latitude", "longitude"));

  static Stream<String> tables() {
    return Stream.of(
        "countries.tsv", "names.tsv", "not-places.tsv", "supplement.tsv", "unit-points.tsv");
  }

  static Stream<Arguments> closedColumns() {
    return CLOSED.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            entry -> entry.getValue().stream().map(column -> Arguments.of(entry.getKey(), column)));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aRowWithACellTooManyOrTooFewIsRefused(String name) {
    int line = last(name).line();
    assertRefused(name, row -> row + "\tmore", line, "look for a tab too many or too few");
    assertRefused(
        name, row -> row.substring(0, row.lastIndexOf('\t')), line, "look for a tab too many or");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aRowThatStandsTwiceIsRefused(String name) {
    int line = last(name).line();
    assertRefused(name, row -> row + "\n" + row, line + 1, "stands in line " + line + " already");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void anEmptyKeyIsRefused(String name) {
    assertRefused(
        name, row -> row.substring(row.indexOf('\t')), last(name).line(), "the cell is empty");
  }

  @ParameterizedTest
  @MethodSource("closedColumns")
  void aValueThatIsUnknownIsRefused(String name, String column) {
    AuthoredTable.Row row = last(name);
    List<String> cells = new ArrayList<>(row.cells());
    cells.set(row.columns().indexOf(column), "Zzyx-9");
    assertRefused(
        name, old -> String.join("\t", cells), row.line(), "column \"%s\": ".formatted(column));
  }

  @ParameterizedTest
  @MethodSource("latitudes")
  void aPointOffTheGlobeIsRefused(String name) {
    AuthoredTable.Row row = last(name);
    List<String> cells = new ArrayList<>(row.cells());
    cells.set(row.columns().indexOf("latitude"), "3158");
    assertRefused(name, old -> String.join("\t", cells), row.line(), "look for a lost point");
  }

  static Stream<String> latitudes() {
    return Stream.of("countries.tsv", "supplement.tsv", "unit-points.tsv");
  }

  private static AuthoredTable.Row last(String name) {
    List<AuthoredTable.Row> rows = AuthoredTable.load(name).rows();
    return rows.get(rows.size() - 1);
  }

  private static void assertRefused(
      String name, UnaryOperator<String> spoil, int line, String what) {
    List<String> lines = new ArrayList<>(List.of(AuthoredTable.load(name).text().split("\n", -1)));
    int last = last(name).line() - 1;
    lines.set(last, spoil.apply(lines.get(last)));
    assertThatThrownBy(() -> read(name, String.join("\n", lines)))
        .isInstanceOf(GazetteerException.class)
        .hasMessageStartingWith("A203 %s, line %d".formatted(name, line))
        .hasMessageContaining(what);
  }

  /** Reads all tables as the gazetteer does, one of them from other text. */
  private static void read(String name, String text) {
    UnitPoints.of(table("unit-points.tsv", name, text));
    new Authored(
        table("countries.tsv", name, text),
        table("supplement.tsv", name, text),
        table("names.tsv", name, text),
        table("not-places.tsv", name, text),
        id -> id.startsWith("geonames") ? STANDARD.get(id).orElse(null) : null,
        /* complete= */ true);
  }

  private static final Gazetteer STANDARD = Gazetteer.standard();

  private static AuthoredTable table(String wanted, String name, String text) {
    return wanted.equals(name) ? AuthoredTable.parse(name, text) : AuthoredTable.load(wanted);
  }
}
