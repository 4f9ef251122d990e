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
   * @param text of the report as read
   * @param places lower-case words of the places and actors that the report names, which are
   *     compared by themselves
   */
  static Set<String> of(Event event, List<Passage> passages, String text, Set<String> places) {
    Set<String> words = new TreeSet<>();
    for (Passage passage : passages) {
      boolean tells = event.mentions().stream().anyMatch(mention -> isIn(mention, passage));
      if (tells) {
        int start = text.offsetByCodePoints(0, passage.start());
        int end = text.offsetByCodePoints(start, passage.end() - passage.start());
        Matcher matcher = WORD.matcher(text.substring(start, end).toLowerCase(Locale.ROOT));
        while (matcher.find()) {
          String word = singular(matcher.group());
          boolean common = COMMON.contains(word) || COMMON.contains(matcher.group());
          if (!common && !isNameOf(word, places)) {
            words.add(word);
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
