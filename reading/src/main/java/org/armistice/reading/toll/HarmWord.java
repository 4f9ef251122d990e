package org.armistice.reading.toll;

import java.util.Locale;
import org.armistice.reading.table.Table;
import org.armistice.record.Toll;

/**
 * A row of {@code tolls.tsv}.
 *
 * @param victim where those harmed stand
 */
record HarmWord(String lemma, Kind kind, Toll.Harm harm, Victim victim) {

  enum Kind {
    VERB,
    ADJ,
    NOUN
  }

  enum Victim {
    /** Object of the active, subject of the passive, or the noun that a participle stands with. */
    OBJECT,
    /** Subject. */
    SUBJECT,
    /** The noun behind "of", or the owner. */
    OF,
    /** The number before the word itself: "five deaths". */
    SELF
  }

  static HarmWord of(Table.Row row) {
    try {
      return new HarmWord(
          row.get("lemma"),
          Kind.valueOf(row.get("pos").toUpperCase(Locale.ROOT)),
          Toll.Harm.valueOf(row.get("harm").toUpperCase(Locale.ROOT)),
          Victim.valueOf(row.get("victim").toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw row.fault("has an unknown pos, harm or victim: " + e.getMessage());
    }
  }
}
