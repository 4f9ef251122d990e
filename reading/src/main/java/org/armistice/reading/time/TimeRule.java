package org.armistice.reading.time;

import java.util.Map;
import org.armistice.reading.pattern.PhrasePattern;
import org.armistice.reading.table.Origin;
import org.armistice.reading.table.Table;

/**
 * A row of {@code times.tsv}.
 *
 * @param argument what the operation makes of the words, by operation
 * @param origin where it stands in the table
 */
record TimeRule(
    String name,
    PhrasePattern pattern,
    Operation operation,
    String argument,
    Guard guard,
    Origin origin) {

  static TimeRule of(Table.Row row, TimeWords words) {
    Operation operation = row.cell("operation").constant(Operation.class);
    return new TimeRule(
        row.get("name"),
        pattern(row, words.classes()),
        operation,
        operation.argument(row.cell("argument")),
        Guard.of(row),
        row.origin());
  }

  /** The pattern of a row, see {@link PhrasePattern}. */
  static PhrasePattern pattern(Table.Row row, Map<String, String> classes) {
    try {
      return PhrasePattern.compile(row.get("pattern"), classes);
    } catch (IllegalArgumentException e) {
      throw row.fault("pattern", String.valueOf(e.getMessage()));
    }
  }
}
