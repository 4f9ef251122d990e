package org.armistice.incident.telling;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.record.Event;
import org.armistice.record.Passage;
import org.armistice.record.Span;

/**
 * What the sentences that tell of an event speak of: "market", "depot", "bridge". Two reports of
 * one happening share such words; words of reporting, of days and of harm are in every report and
 * say nothing.
 */
final class ContentWords {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]{3,}");
  private static final Set<String> COMMON = WordList.load("common-words.txt");

  private static final int SHORTEST_NAME = 4;

  private ContentWords() {}

  /**
   * The words that a report writes with a capital inside its sentences, lower case: "Gouro" of "the
   * Gouro market".
   *
   * @param text of the report as read
   */
  static Set<String> names(List<Passage> passages, String text) {
    Set<String> names = new TreeSet<>();
    for (Passage passage : passages) {
      if (passage.kind() != Passage.Kind.HEADLINE) {
        Matcher matcher = WORD.matcher(words(passage, text));
        while (matcher.find()) {
          if (matcher.start() > 0 && Character.isUpperCase(matcher.group().codePointAt(0))) {
            names.add(singular(matcher.group().toLowerCase(Locale.ROOT)));
          }
        }
      }
    }
    return names;
  }

  private static String words(Passage passage, String text) {
    int start = text.offsetByCodePoints(0, passage.start());
    return text.substring(start, text.offsetByCodePoints(start, passage.end() - passage.start()));
  }

  /**
   * @param text of the report as read
   * @param places lower-case words of the places and actors that the report names, which are
   *     compared by themselves
   * @param names as {@link #names} has them
   * @return lower case, names with a capital
   */
  static Set<String> of(
      Event event, List<Passage> passages, String text, Set<String> places, Set<String> names) {
    Set<String> words = new TreeSet<>();
    for (Passage passage : passages) {
      boolean tells = event.mentions().stream().anyMatch(mention -> isIn(mention, passage));
      if (tells) {
        Matcher matcher = WORD.matcher(words(passage, text).toLowerCase(Locale.ROOT));
        while (matcher.find()) {
          String word = singular(matcher.group());
          boolean common = COMMON.contains(word) || COMMON.contains(matcher.group());
          if (!common && !isNameOf(word, places)) {
            words.add(names.contains(word) ? capital(word) : word);
          }
        }
      }
    }
    return words;
  }

  /** "Afghan" goes with "Afghanistan", and "Houthis" with "Houthi". */
  private static boolean isNameOf(String word, Set<String> names) {
    return names.contains(word)
        || names.stream()
            .anyMatch(
                name ->
                    name.length() >= SHORTEST_NAME
                        && (name.startsWith(word) || word.startsWith(name)));
  }

  private static String capital(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
  }

  private static boolean isIn(Span mention, Passage passage) {
    return passage.start() <= mention.start() && mention.end() <= passage.end();
  }

  private static String singular(String word) {
    String bare = word.replaceFirst("['’]s?$", "");
    return bare.length() > 4 && bare.endsWith("s") && !bare.endsWith("ss")
        ? bare.substring(0, bare.length() - 1)
        : bare;
  }
}
