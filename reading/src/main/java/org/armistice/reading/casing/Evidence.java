package org.armistice.reading.casing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.reading.document.ParsedSentence;

/** What a report as a whole tells of its words: which are names, which abbreviations. */
final class Evidence {
  private static final Set<String> UNSAID_IN_INITIALS =
      Set.of(
          "of", "the", "for", "and", "de", "del", "la", "las", "los", "el", "y", "a", "an", "in");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  /** A name may have words that its initials leave out. */
  private static final int MOST_WORDS = 12;

  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> others = new HashMap<>();
  private final Set<String> abbreviations = new HashSet<>();

  Evidence(List<ParsedSentence> report) {
    for (ParsedSentence sentence : report) {
      for (int i = 0; i < sentence.size(); i++) {
        boolean name = sentence.parse().upos(i).equals("PROPN");
        (name ? names : others).merge(sentence.lower(i), 1, Integer::sum);
        bracket(sentence, i);
      }
    }
  }

  /** Whether the word is a name at least three times as often as not. */
  boolean isMostlyName(String word) {
    return names.getOrDefault(word, 0) >= 3 * others.getOrDefault(word, 0)
        && names.containsKey(word);
  }

  boolean isAbbreviation(String word) {
    return abbreviations.contains(word);
  }

  /** "national water council (nwc)", "nwc (national water council)". */
  private void bracket(ParsedSentence sentence, int at) {
    if (at == 0 || !sentence.word(at).equals("(")) {
      return;
    }
    int close = at + 1;
    while (close < sentence.size() && !sentence.word(close).equals(")")) {
      close++;
    }
    if (close == sentence.size()) {
      return;
    }
    String inside = sentence.lower(at + 1);
    for (int start = Math.max(0, at - MOST_WORDS); close == at + 2 && start < at; start++) {
      note(inside, initials(sentence, start, at));
    }
    note(sentence.lower(at - 1), initials(sentence, at + 1, close));
  }

  private void note(String letters, String initials) {
    if (letters.length() >= SHORTEST && letters.length() <= LONGEST && letters.equals(initials)) {
      abbreviations.add(letters);
    }
  }

  private static String initials(ParsedSentence sentence, int start, int end) {
    StringBuilder initials = new StringBuilder();
    for (int i = start; i < end; i++) {
      String word = sentence.lower(i);
      if (Character.isLetter(word.charAt(0)) && !UNSAID_IN_INITIALS.contains(word)) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }
}
