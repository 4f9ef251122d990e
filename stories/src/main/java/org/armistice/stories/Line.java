package org.armistice.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of an expected file, read word by word: plain words, "quoted words" with {@code \"} for
 * a quotation mark, and {@code #2} for an occurrence.
 */
final class Line {
  private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|\\S+");

  private final String where;
  private final List<String> words = new ArrayList<>();
  private int at;

  /**
   * @param where file and line, as messages name them
   */
  Line(String where, String text) {
    this.where = where;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
  }

  String where() {
    return where;
  }

  boolean hasNext() {
    return at < words.size();
  }

  /** Whether the next word is this one; it is then read. */
  boolean skip(String word) {
    boolean is = hasNext() && words.get(at).equals(word);
    at += is ? 1 : 0;
    return is;
  }

  boolean nextStartsWith(String start) {
    return hasNext() && words.get(at).startsWith(start);
  }

  String word(String what) {
    if (!hasNext() || words.get(at).startsWith("\"")) {
      throw wrong("needs " + what + found());
    }
    return words.get(at++);
  }

  String quoted(String what) {
    if (!nextStartsWith("\"") || words.get(at).length() < 2) {
      throw wrong("needs " + what + " in quotation marks" + found());
    }
    String word = words.get(at++);
    return word.substring(1, word.length() - 1).replace("\\\"", "\"");
  }

  int number(String what) {
    String word = word(what);
    if (!word.matches("#?[1-9][0-9]{0,3}")) {
      throw wrong("needs " + what + ", not \"" + word + "\"");
    }
    return Integer.parseInt(word.replace("#", ""));
  }

  <E extends Enum<E>> E constant(Class<E> kind, String what) {
    String word = word(what);
    for (E constant : kind.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
        return constant;
      }
    }
    throw wrong(
        "\"%s\" is no %s; write one of %s"
            .formatted(
                word, what, List.of(kind.getEnumConstants()).toString().toLowerCase(Locale.ROOT)));
  }

  void end() {
    if (hasNext()) {
      throw wrong("does not end where it should" + found());
    }
  }

  StoryException wrong(String what) {
    return new StoryException(StoryException.Fault.GRAMMAR, where, what);
  }

  private String found() {
    return hasNext() ? "; found " + words.get(at) : "; the line ends too early";
  }
}
