package org.armistice.reading.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.record.Passage;

/**
 * Cuts a text into paragraphs and says what each is. Lines before the first full sentence are
 * headline and section labels: the headline is the longest of them, labels have at most three
 * words. The first paragraph of the body is the lede.
 */
final class Paragraphs {
  private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t\\u00a0]*\\R\\s*");
  private static final Pattern LINES = Pattern.compile("\\R\\s*");
  private static final Pattern ENDS_SENTENCE = Pattern.compile("(?s).*[.!?…][”\"’')\\]]*\\s*");
  private static final int MOST_LABEL_WORDS = 3;
  private static final int MOST_HEADLINE_WORDS = 30;

  private Paragraphs() {}

  /**
   * @param start first UTF-16 unit
   * @param end unit after the last
   * @param paragraph of the body from 1; 0 before the body
   */
  record Block(Passage.Kind kind, int paragraph, int start, int end) {}

  static List<Block> blocks(String text) {
    List<int[]> pieces = pieces(text, BLANK_LINES.matcher(text).find() ? BLANK_LINES : LINES);
    int body = 0;
    while (body < pieces.size() && isHeading(text, pieces.get(body))) {
      body++;
    }
    if (body == pieces.size() && body > 1) {
      body = 1;
    } else if (body == pieces.size()) {
      body = 0;
    }
    int headline = -1;
    for (int i = 0; i < body; i++) {
      if (words(text, pieces.get(i)) > MOST_LABEL_WORDS || body == 1) {
        headline =
            headline < 0 || length(pieces.get(i)) > length(pieces.get(headline)) ? i : headline;
      }
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      int[] piece = pieces.get(i);
      Passage.Kind kind =
          i == headline
              ? Passage.Kind.HEADLINE
              : i < body
                  ? Passage.Kind.SECTION_LABEL
                  : i == body ? Passage.Kind.LEDE : Passage.Kind.BODY;
      blocks.add(new Block(kind, Math.max(0, i - body + 1), piece[0], piece[1]));
    }
    return blocks;
  }

  private static List<int[]> pieces(String text, Pattern separator) {
    List<int[]> pieces = new ArrayList<>();
    Matcher matcher = separator.matcher(text);
    int start = 0;
    while (matcher.find()) {
      add(text, start, matcher.start(), pieces);
      start = matcher.end();
    }
    add(text, start, text.length(), pieces);
    return pieces;
  }

  private static void add(String text, int start, int end, List<int[]> pieces) {
    if (!text.substring(start, end).isBlank()) {
      pieces.add(new int[] {start, end});
    }
  }

  private static boolean isHeading(String text, int[] piece) {
    String words = text.substring(piece[0], piece[1]).strip();
    return !ENDS_SENTENCE.matcher(words).matches() && words(text, piece) <= MOST_HEADLINE_WORDS;
  }

  private static int words(String text, int[] piece) {
    return text.substring(piece[0], piece[1]).strip().split("\\s+").length;
  }

  private static int length(int[] piece) {
    return piece[1] - piece[0];
  }
}
