package org.armistice.claim;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The words of a stretch of text that carry its matter, each once, cut to their stems. */
final class Words {
  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "of", "in", "on", "at", "to", "by", "for", "from", "with", "and", "or",
          "but", "that", "this", "it", "its", "they", "their", "he", "his", "she", "her", "was",
          "were", "is", "are", "be", "been", "had", "has", "have", "not", "no", "who", "which",
          "as", "after", "before", "into", "said", "says", "say", "one", "there");
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final int SHORTEST_STEM = 4;

  private Words() {}

  static Set<String> of(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 1 && !SMALL.contains(word)) {
        words.add(stem(word.replace("defence", "defense")));
      }
    }
    return words;
  }

  /** Words written with a capital inside a sentence, in lower case; days and months left out. */
  static Set<String> names(String sentence) {
    Set<String> names = new TreeSet<>();
    boolean first = true;
    for (String word : sentence.split("[^\\p{L}\\p{N}]+")) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (!first
          && word.length() > 2
          && Character.isUpperCase(word.codePointAt(0))
          && !DAYS.contains(lower)) {
        names.add(lower);
      }
      first = false;
    }
    return names;
  }

  /** "attacked", "attacks" and "attack" count as one. */
  private static String stem(String word) {
    for (String ending : new String[] {"ing", "ed", "es", "s"}) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** The share of the smaller set that the other has too, 0 to 1; 0 where one is empty. */
  static double shared(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long both = one.stream().filter(other::contains).count();
    return both / (double) Math.min(one.size(), other.size());
  }
}
