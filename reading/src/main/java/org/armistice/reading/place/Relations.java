package org.armistice.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.table.Origin;
import org.armistice.reading.table.Table;
import org.armistice.record.Place;
import org.jspecify.annotations.Nullable;

/** What the words before a name say of the place: near, along, in different parts of. */
final class Relations {
  /** Words that may stand between the relation's words and the name. */
  private static final Set<String> SKIPPED =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "city",
          "town",
          "village",
          "province",
          "district",
          "capital",
          "besieged",
          "contested",
          "neighboring",
          "neighbouring",
          "restive",
          "rural",
          "of");

  /**
   * @param ofCountry the relation to a whole country: "around the country" is in it
   * @param origin where it stands in the table
   */
  record Phrase(
      List<String> words, Place.Relation relation, Place.Relation ofCountry, Origin origin) {
    Place.Relation to(boolean country) {
      return country ? ofCountry : relation;
    }
  }

  private final List<Phrase> phrases = new ArrayList<>();

  Relations(Table table) {
    for (Table.Row row : table.rows()) {
      Place.Relation relation = row.cell("relation").constant(Place.Relation.class);
      Place.Relation ofCountry = row.cell("of_country").constantOrNull(Place.Relation.class);
      phrases.add(
          new Phrase(
              List.of(row.get("words").split(" ", -1)),
              relation,
              ofCountry == null ? relation : ofCountry,
              row.origin()));
    }
    // "in and around" before "around"
    phrases.sort((one, other) -> other.words.size() - one.words.size());
  }

  /**
   * The relation of a name; a name joined to another by "and" has that one's.
   *
   * @param start first token of the name
   * @param end token after its last
   * @param country whether the name is that of a country
   */
  Place.Relation of(ParsedSentence sentence, int start, int end, boolean country) {
    Phrase phrase = phrase(sentence, start, end, country);
    return phrase == null ? Place.Relation.IN : phrase.to(country);
  }

  /** The row that gives the relation; {@code null} where none does. */
  @Nullable Phrase phrase(ParsedSentence sentence, int start, int end, boolean country) {
    Phrase own = before(sentence, start);
    boolean told = own != null && own.to(country) != Place.Relation.IN;
    if (told || hasPreposition(sentence, start)) {
      return own;
    }
    for (int i = start; i < end; i++) {
      int head = sentence.parse().head(i);
      if (sentence.parse().relation(i).equals("conj") && head >= 0 && head < start) {
        return before(sentence, firstOfName(sentence, head));
      }
    }
    return own;
  }

  private static boolean hasPreposition(ParsedSentence sentence, int start) {
    int before = start - 1;
    while (before >= 0 && SKIPPED.contains(sentence.lower(before))) {
      before--;
    }
    return before >= 0 && sentence.parse().upos(before).equals("ADP");
  }

  private static int firstOfName(ParsedSentence sentence, int head) {
    int first = head;
    while (first > 0
        && Character.isUpperCase(sentence.word(first - 1).codePointAt(0))
        && sentence.parse().head(first - 1) == head) {
      first--;
    }
    return first;
  }

  private @Nullable Phrase before(ParsedSentence sentence, int start) {
    for (int at = start; at >= Math.max(0, start - 4); at--) {
      for (Phrase phrase : phrases) {
        if (endsWith(sentence, at, phrase.words)) {
          return phrase;
        }
      }
      if (at == 0 || !SKIPPED.contains(sentence.lower(at - 1))) {
        break;
      }
    }
    return null;
  }

  private static boolean endsWith(ParsedSentence sentence, int end, List<String> words) {
    int start = end - words.size();
    if (start < 0) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!sentence.lower(start + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
