package org.armistice.reading.claim;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.table.Table;

/** News agencies, papers and broadcasters, through whom others speak: {@code relays.tsv}. */
final class Outlets {
  private static final int LONGEST = 5;

  private final Set<String> names = new TreeSet<>();

  Outlets(Table table) {
    for (Table.Row row : table.rows()) {
      row.cell("kind").oneOf("agency", "paper", "broadcaster", "noun");
      names.add(row.get("name").toLowerCase(Locale.ROOT));
    }
  }

  /** Whether an outlet's name stands somewhere in a phrase, or its head is the word for one. */
  boolean isIn(ParsedSentence sentence, Mention phrase) {
    if (names.contains(sentence.parse().lemma(phrase.head()))) {
      return true;
    }
    for (TokenSpan span : phrase.spans()) {
      for (int from = span.start(); from < span.end(); from++) {
        if (end(sentence, from, span.end()) > from) {
          return true;
        }
      }
    }
    return false;
  }

  /** Token after the longest outlet's name that begins at a token; the token itself: none. */
  private int end(ParsedSentence sentence, int from, int limit) {
    int found = from;
    StringBuilder words = new StringBuilder();
    for (int i = from; i < Math.min(limit, from + LONGEST); i++) {
      words.append(words.isEmpty() ? "" : " ").append(sentence.lower(i));
      if (names.contains(words.toString())) {
        found = i + 1;
      }
    }
    return found;
  }

  /**
   * "told Al Jazeera the army had won": an outlet right behind a cue that tells is the one told,
   * though the tree may take it into the content.
   */
  void told(ParsedSentence sentence, Draft draft) {
    int from = draft.cue + 1;
    if (draft.word == null
        || draft.word.addressee().isEmpty()
        || draft.addressee.isPresent()
        || from >= sentence.size()
        || !draft.says(draft.sentence, from)) {
      return;
    }
    int start = sentence.lower(from).equals("the") ? from + 1 : from;
    int end = end(sentence, start, sentence.size());
    if (end > start && end < sentence.size() && !sentence.parse().upos(end).equals("VERB")) {
      draft.leave(new TokenSpan(draft.sentence, from, end));
      draft.addressee = OptionalInt.of(start);
      draft.addresseeWords = new TokenSpan(draft.sentence, from, end);
    }
  }
}
