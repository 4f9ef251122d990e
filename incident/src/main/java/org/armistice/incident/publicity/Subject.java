package org.armistice.incident.publicity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a series is of, in a word or two that a person types: "air strikes" finds "airstrikes", "two
 * air strikes on Taliban" and "strike".
 */
public final class Subject {
  private static final int SHORTEST = 4;

  private final List<String> stems = new ArrayList<>();

  private Subject(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() >= SHORTEST) {
        stems.add(stem(word));
      }
    }
  }

  public static Subject of(String words) {
    return new Subject(words);
  }

  /** Whether some words name the same, or more or less than it. */
  public boolean isIn(String words) {
    if (stems.isEmpty()) {
      return true;
    }
    String last = stems.get(stems.size() - 1);
    String closed = words.toLowerCase(Locale.ROOT).replace(" ", "");
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      boolean one =
          word.length() >= SHORTEST && (stem(word).endsWith(last) || last.endsWith(stem(word)));
      if (one) {
        return true;
      }
    }
    return closed.contains(last);
  }

  private static String stem(String word) {
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }
}
