package org.armistice.cli.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.armistice.reading.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * A list of actors as it is brought in, in the columns of {@code organisations.tsv}.
 *
 * @param table the rows, each with the line at which it stood in the list
 * @param leftOut how many entries of the list name no actor with a role
 */
record ActorList(Table table, int leftOut) {
  static final List<String> COLUMNS =
      List.of("name", "aliases", "kind", "types", "country", "of", "member_of", "source", "as_of");

  private static final String HEAD =
      "name*\taliases?\tkind\ttypes?\tcountry?\tof?\tmember_of?\tsource\tas_of";

  /**
   * What rows have that say nothing of it themselves.
   *
   * @param source where the list comes from; {@code null}: not told
   * @param asOf day, month or year as of which it holds; {@code null}: not told
   */
  record Defaults(@Nullable String source, @Nullable String asOf) {}

  /** The list as a table file. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add("# Imported by \"armistice actors import\" from " + table.name() + ".");
    lines.add("# docs/actors.md says what the columns mean.");
    lines.add(HEAD);
    for (Table.Row row : table.rows()) {
      lines.add(COLUMNS.stream().map(row::get).collect(Collectors.joining("\t")));
    }
    return String.join("\n", lines) + "\n";
  }

  /** Words in one line: breaks, tabs and control characters become single spaces. */
  static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Z}\\s]+", " ").strip();
  }

  /** The value of a row, or what is said of all rows; it must be one or the other. */
  static String told(String file, int line, String column, String value, @Nullable String common) {
    if (!value.isEmpty()) {
      return value;
    }
    if (common != null) {
      return oneLine(common);
    }
    throw ActorListException.at(
        file,
        line,
        "column \"%s\": the cell is empty; fill it in, or say it for all rows with --%s"
            .formatted(column, column.replace('_', '-')));
  }

  /** A name that a table can hold. */
  static String name(String file, int line, String name) {
    if (name.isEmpty()) {
      throw ActorListException.at(file, line, "column \"name\": the cell is empty");
    }
    if (name.startsWith("#")) {
      throw ActorListException.at(
          file, line, "column \"name\": \"" + name + "\" begins with #, which marks comments");
    }
    return name;
  }
}
