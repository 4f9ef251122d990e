package org.armistice.reading.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armistice.reading.document.Token;

/**
 * Cuts a paragraph's tokens into sentences: after a full stop, question or exclamation mark and the
 * marks that close with it, where the next word opens a sentence. In text without capitals every
 * full stop ends a sentence.
 */
final class SentenceSplitter {
  /** Longer runs are cut at a comma or semicolon: the model reads 512 pieces at most. */
  static final int LONGEST = 150;

  private static final Set<String> ENDS = Set.of(".", "!", "?", "...", "…");
  private static final Set<String> CLOSERS = Set.of("”", "\"", "’", "'", ")", "]", "»", "“");

  /** Words that open a sentence after "U.S." or "Oct.", where a name would stand otherwise. */
  private static final Set<String> OPENERS =
      Set.of(
          "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "It",
          "He",
          "She",
          "They",
          "We",
          "But",
          "And",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "His",
          "Her",
          "Their",
          "Its",
          "Under",
          "After",
          "Before",
          "Since",
          "Some",
          "Many",
          "Most",
          "If",
          "When",
          "While",
          "As",
          "For",
          "However",
          "Still",
          "Earlier",
          "Meanwhile",
          "According",
          "Both",
          "No",
          "Now",
          "Last",
          "Then",
          "One",
          "Two",
          "“",
          "\"");

  private final Abbreviations abbreviations;

  SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  List<List<Token>> sentences(List<Token> tokens) {
    boolean noCapitals = tokens.stream().noneMatch(token -> hasCapital(token.text()));
    List<List<Token>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int end = endAfter(tokens, i, noCapitals);
      if (end > 0) {
        addPieces(tokens.subList(start, end), sentences);
        start = end;
        i = end - 1;
      }
    }
    if (start < tokens.size()) {
      addPieces(tokens.subList(start, tokens.size()), sentences);
    }
    return sentences;
  }

  /** The token after the last of the sentence that ends at {@code at}, or 0 if none ends there. */
  private int endAfter(List<Token> tokens, int at, boolean noCapitals) {
    String word = tokens.get(at).text();
    boolean mark = ENDS.contains(word);
    boolean dotted = !mark && word.length() > 1 && word.endsWith(".");
    if (!mark && !dotted) {
      return 0;
    }
    int end = at + 1;
    while (end < tokens.size() && CLOSERS.contains(tokens.get(end).text()) && closes(tokens, end)) {
      end++;
    }
    if (end == tokens.size()) {
      return end;
    }
    String next = tokens.get(end).text();
    if (dotted) {
      return !noCapitals && !abbreviations.neverEnds(word) && OPENERS.contains(next) ? end : 0;
    }
    if (word.equals("...") || word.equals("…")) {
      return startsUpper(next) ? end : 0;
    }
    return noCapitals || opens(tokens, end) ? end : 0;
  }

  /** A quote mark closes when no space stands before it. */
  private static boolean closes(List<Token> tokens, int at) {
    return tokens.get(at).start() == tokens.get(at - 1).end();
  }

  private static boolean opens(List<Token> tokens, int at) {
    String next = tokens.get(at).text();
    if (startsUpper(next) || Character.isDigit(next.charAt(0))) {
      return true;
    }
    boolean mark = !Character.isLetter(next.charAt(0));
    return mark
        && (at + 1 == tokens.size() || startsUpper(tokens.get(at + 1).text()) || next.length() > 1);
  }

  private static boolean startsUpper(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static boolean hasCapital(String word) {
    return word.chars().anyMatch(Character::isUpperCase);
  }

  private static void addPieces(List<Token> tokens, List<List<Token>> sentences) {
    List<Token> rest = tokens;
    while (rest.size() > LONGEST) {
      int cut = LONGEST;
      for (int i = LONGEST; i > LONGEST / 2; i--) {
        String word = rest.get(i - 1).text();
        if (word.equals(",") || word.equals(";") || word.equals(":")) {
          cut = i;
          break;
        }
      }
      sentences.add(List.copyOf(rest.subList(0, cut)));
      rest = rest.subList(cut, rest.size());
    }
    sentences.add(List.copyOf(rest));
  }
}
