package org.armistice.bench;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of an article's text was found, by words: each word counts as often as it stands there.
 */
final class PageScore {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private int pages;
  private double sum;

  /**
   * Harmonic mean of precision and recall, 0 to 1.
   *
   * @param wanted the text of the article
   * @param found what was taken for it
   */
  static double f1(String wanted, String found) {
    Map<String, Integer> expected = words(wanted);
    Map<String, Integer> given = words(found);
    long both = 0;
    for (Map.Entry<String, Integer> word : given.entrySet()) {
      both += Math.min(word.getValue(), expected.getOrDefault(word.getKey(), 0));
    }
    long all =
        expected.values().stream().mapToLong(Integer::longValue).sum()
            + given.values().stream().mapToLong(Integer::longValue).sum();
    return all == 0 ? 1 : 2.0 * both / all;
  }

  void add(double score) {
    pages++;
    sum += score;
  }

  double mean() {
    return pages == 0 ? 0 : sum / pages;
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.merge(matcher.group(), 1, Integer::sum);
    }
    return words;
  }
}
