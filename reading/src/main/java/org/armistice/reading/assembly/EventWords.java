package org.armistice.reading.assembly;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
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
      try {
        Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        words.getOrDefault(kind, new HashSet<>()).add(row.get("word"));
      } catch (IllegalArgumentException e) {
        throw row.fault("\"" + row.get("kind") + "\" is no kind; see the head of the table");
      }
    }
  }

  static boolean is(Kind kind, String word) {
    return STANDARD.words.getOrDefault(kind, Set.of()).contains(word);
  }
}
