package org.armistice.reading.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A compiled row of the pattern language.
 *
 * <pre>
 * pattern ::= item (space item)*
 * item    ::= word | '{' slot '}' | '[' alternatives ']' | '(' alternatives ')'
 * alternatives ::= pattern ('|' pattern)*        [ ] may be missing, ( ) must be there
 * slot    ::= name of a word class, with a digit behind it where the class comes twice
 * </pre>
 *
 * A word is one atom or a mark such as {@code ,}. Immutable, thread-safe.
 */
public final class PhrasePattern {
  private static final Pattern PIECE = Pattern.compile("\\{(\\w+)}|[\\[\\](|)]|[^\\s{}\\[\\](|)]+");

  private final Pattern regex;
  private final List<String> slots;

  private PhrasePattern(Pattern regex, List<String> slots) {
    this.regex = regex;
    this.slots = List.copyOf(slots);
  }

  /**
   * @param pattern in the language above
   * @param classes for each word class a regular expression over atoms that are each followed by a
   *     space, without groups that capture
   * @throws IllegalArgumentException quoting the pattern, where it is not of the language
   */
  public static PhrasePattern compile(String pattern, Map<String, String> classes) {
    StringBuilder regex = new StringBuilder("(?<![^ ])");
    List<String> slots = new ArrayList<>();
    Matcher piece = PIECE.matcher(pattern);
    StringBuilder open = new StringBuilder();
    while (piece.find()) {
      String text = piece.group();
      String slot = piece.group(1);
      if (slot != null) {
        String words = classes.get(slot.replaceAll("\\d+$", ""));
        if (words == null) {
          throw new IllegalArgumentException(
              "pattern \"%s\" uses the word class {%s}, which no table fills"
                  .formatted(pattern, slot));
        }
        slots.add(slot);
        regex.append("(?<").append(slot).append('>').append(words).append(')');
        continue;
      }
      switch (text) {
        case "[", "(" -> {
          open.append(text.equals("[") ? ']' : ')');
          regex.append("(?:");
        }
        case "]", ")" -> {
          if (open.isEmpty() || open.charAt(open.length() - 1) != text.charAt(0)) {
            throw new IllegalArgumentException(
                "pattern \"%s\" closes \"%s\" where nothing is open".formatted(pattern, text));
          }
          open.setLength(open.length() - 1);
          regex.append(text.equals("]") ? ")?" : ")");
        }
        case "|" -> regex.append('|');
        default -> regex.append(Pattern.quote(text + " "));
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException(
          "pattern \"%s\" misses \"%s\" at its end".formatted(pattern, open));
    }
    return new PhrasePattern(Pattern.compile(regex.toString()), slots);
  }

  /** A regular expression for a class of words, the longest first, as {@link #compile} takes it. */
  public static String words(List<String> words) {
    List<String> sorted = new ArrayList<>(words);
    sorted.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
    StringBuilder regex = new StringBuilder("(?:");
    for (String word : sorted) {
      regex.append(regex.length() > 3 ? "|" : "").append(Pattern.quote(word + " "));
    }
    return regex.append(')').toString();
  }

  /** All places where the pattern fits, from left to right, not overlapping one another. */
  public List<PhraseMatch> in(Atoms atoms) {
    List<PhraseMatch> found = new ArrayList<>();
    Matcher matcher = regex.matcher(atoms.joined());
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        found.add(match(matcher, atoms));
      }
    }
    return found;
  }

  private PhraseMatch match(Matcher matcher, Atoms atoms) {
    Map<String, String> filled = new HashMap<>();
    for (String slot : slots) {
      String words = matcher.group(slot);
      if (words != null) {
        filled.put(slot, words.trim());
      }
    }
    return new PhraseMatch(atoms.atomAt(matcher.start()), atoms.atomAt(matcher.end()), filled);
  }
}
