package org.armistice.reading.assembly;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.armistice.reading.table.Table;

/** Words that steer how tellings of events are brought together, from {@code event-words.tsv}. */
final class EventWords {
  private static final EventWords STANDARD = new EventWords(Table.load("event-words.tsv"));

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  /** What a word does to the telling that it stands in. */
  enum Kind {
    /** A thing that acts for its owner: "Israeli aircraft". */
    THING,
    /** What is struck for those who hold it: "Taliban positions", "an army base". */
    POST,
    /** A noun that, with "the", may name any act of violence told before. */
    GENERAL,
    /** What an act does to people: one event with the act. */
    HARM,
    /** "reports of": somebody says so, and nobody is named. */
    HEARSAY,
    /** Opens a clause that asks and tells nothing. */
    ASKING,
    /** In the victim's place: the doers act upon one another. */
    RECIPROCAL
  }

  private EventWords(Table table) {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
    for (Table.Row row : table.rows()) {
      words
          .getOrDefault(row.cell("kind").constant(Kind.class), new HashSet<>())
          .add(row.get("word"));
    }
  }

  /** Loads the table, so that a broken one stops the start and no report. */
  static void ready() {}

  static boolean is(Kind kind, String word) {
    return STANDARD.words.getOrDefault(kind, Set.of()).contains(word);
  }
}
