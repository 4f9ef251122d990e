package org.armistice.reading.toll;

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
    return new HarmWord(
        row.get("lemma"),
        row.cell("pos").constant(Kind.class),
        row.cell("harm").constant(Toll.Harm.class),
        row.cell("victim").constant(Victim.class));
  }
}
