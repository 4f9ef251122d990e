package org.armistice.reading.time;

import org.armistice.reading.pattern.PhrasePattern;
import org.armistice.reading.table.Table;

/**
 * A row of {@code times.tsv}.
 *
 * @param argument what the operation makes of the words, by operation
 */
record TimeRule(
    String name, PhrasePattern pattern, Operation operation, String argument, Guard guard) {

  static TimeRule of(Table.Row row, TimeWords words) {
    try {
      return new TimeRule(
          row.get("name"),
          PhrasePattern.compile(row.get("pattern"), words.classes()),
          Operation.of(row),
          row.get("argument"),
          Guard.of(row));
    } catch (IllegalArgumentException e) {
      throw row.fault(String.valueOf(e.getMessage()));
    }
  }
}
