package org.armistice.stories;

import java.util.ArrayList;
import java.util.List;
import org.armistice.record.Span;

/**
 * Exact words of a report of a story.
 *
 * @param report number of the report in its story, from 1
 * @param words as they stand in the report's text, whole words
 * @param occurrence which of the places where they stand, from 1
 */
public record Quote(int report, String words, int occurrence) {
  /** All places where words stand in a text as whole words, in order. */
  static List<Span> places(String text, String words) {
    List<Span> found = new ArrayList<>();
    int at = text.indexOf(words);
    while (at >= 0) {
      int end = at + words.length();
      if (isEdge(text, at) && isEdge(text, end)) {
        int start = text.codePointCount(0, at);
        found.add(new Span(start, start + words.codePointCount(0, words.length()), words));
      }
      at = text.indexOf(words, at + 1);
    }
    return found;
  }

  /**
   * Where the words stand, in code points of the report's text.
   *
   * @param text the text of the report that {@link #report} numbers
   * @throws IllegalArgumentException where they do not stand there so often
   */
  public Span in(String text) {
    List<Span> places = places(text, words);
    if (places.size() < occurrence) {
      throw new IllegalArgumentException(
          "\"%s\" stands %d times in the text, not %d".formatted(words, places.size(), occurrence));
    }
    return places.get(occurrence - 1);
  }

  /** Between two words, or at an end of the text. */
  private static boolean isEdge(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }
}
