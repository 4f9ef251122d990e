package org.armistice.reading.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armistice.reading.document.Token;

/**
 * Cuts text into tokens as Universal Dependencies' English EWT does, which the model was trained
 * on: marks apart, clitics apart ("army|'s", "do|n't"), hyphened words in their parts
 * ("U.S.|-|led").
 */
final class Tokenizer {
  private static final String OPENING = "“”\"‘’'([{«—–…*•";
  private static final String CLOSING = "”“\"’‘'),;:!?]}»—–…*";
  private static final List<String> CLITICS = List.of("s", "re", "ve", "ll", "d", "m");

  private final Abbreviations abbreviations;

  Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The tokens of {@code text} between two UTF-16 offsets, in order, no white space in any. */
  List<Token> tokens(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>();
    int at = start;
    while (at < end) {
      if (isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int stop = at;
      while (stop < end && !isSpace(text.charAt(stop))) {
        stop++;
      }
      chunk(text, at, stop, tokens);
      at = stop;
    }
    return tokens;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c < ' ';
  }

  /**
   * A run without white space: marks peeled off both ends, the middle cut at dashes and clitics.
   */
  private void chunk(String text, int start, int end, List<Token> tokens) {
    int from = start;
    while (from < end && isOpening(text, from, end)) {
      from = addMark(text, from, end, tokens);
    }
    List<Token> closing = new ArrayList<>();
    int to = end;
    while (to > from && isClosing(text, from, to)) {
      int markStart = to - 1;
      while (text.charAt(to - 1) == '.' && markStart > from && text.charAt(markStart - 1) == '.') {
        markStart--;
      }
      closing.add(0, token(text, markStart, to));
      to = markStart;
    }
    if (from < to) {
      middle(text, from, to, tokens);
    }
    tokens.addAll(closing);
  }

  private static boolean isOpening(String text, int at, int end) {
    char c = text.charAt(at);
    if (c == '$' || c == '€' || c == '£' || c == '#') {
      return at + 1 < end;
    }
    if (c == '-' || c == '.') {
      return at + 1 == end || text.charAt(at + 1) == c;
    }
    return OPENING.indexOf(c) >= 0;
  }

  private static int addMark(String text, int at, int end, List<Token> tokens) {
    char c = text.charAt(at);
    int stop = at + 1;
    if (c == '-' || c == '.') {
      while (stop < end && text.charAt(stop) == c) {
        stop++;
      }
    }
    tokens.add(token(text, at, stop));
    return stop;
  }

  private boolean isClosing(String text, int from, int to) {
    char c = text.charAt(to - 1);
    if (c == '.') {
      return to - from > 1 && !abbreviations.keepsDot(text.substring(from, to));
    }
    if (c == '%') {
      return to - from > 1;
    }
    if (c == '-') {
      return to - from > 1;
    }
    return CLOSING.indexOf(c) >= 0;
  }

  private void middle(String text, int start, int end, List<Token> tokens) {
    int dash = dashInside(text, start, end);
    if (dash > 0) {
      middle(text, start, dash, tokens);
      int stop = dash + 1;
      while (stop < end - 1 && text.charAt(stop) == '-') {
        stop++;
      }
      tokens.add(token(text, dash, stop));
      chunk(text, stop, end, tokens);
      return;
    }
    int clitic = clitic(text, start, end);
    if (clitic > start) {
      tokens.add(token(text, start, clitic));
      tokens.add(token(text, clitic, end));
    } else if (text.substring(start, end).equalsIgnoreCase("cannot")) {
      tokens.add(token(text, start, start + 3));
      tokens.add(token(text, start + 3, end));
    } else {
      tokens.add(token(text, start, end));
    }
  }

  /** Where the first hyphen or dash between two letters or digits stands, or -1. */
  private static int dashInside(String text, int start, int end) {
    if (text.startsWith("http", start) || text.startsWith("www.", start)) {
      return -1;
    }
    for (int i = start + 1; i < end - 1; i++) {
      char c = text.charAt(i);
      if (c == '—' || c == '–' || c == '-' || c == '\u2010' || c == '\u2011') {
        return i;
      }
    }
    return -1;
  }

  /** Where a clitic begins, or -1. */
  private static int clitic(String text, int start, int end) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    if (word.endsWith("n't") && word.length() > 3) {
      return end - 3;
    }
    int mark = word.lastIndexOf('\'');
    if (mark > 0 && CLITICS.contains(word.substring(mark + 1))) {
      return start + mark;
    }
    return -1;
  }

  private static Token token(String text, int start, int end) {
    return new Token(start, end, text.substring(start, end));
  }
}
