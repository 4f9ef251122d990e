package org.armistice.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a text is in English, by its script and by the small words that every sentence of a
 * language needs (languages.tsv). A text that is too short to tell is not told of.
 */
final class Language {
  private static final String ENGLISH = "English";

  /** Fewer words say too little. */
  private static final int LEAST_WORDS = 12;

  /** So many words are looked at; a text of two languages goes by its beginning. */
  private static final int MOST_WORDS = 2_000;

  /**
   * The small words of a language are a fourth of its text and more; below this it is no text of
   * it.
   */
  private static final double LEAST_SHARE = 0.12;

  /** Another language must lead English so far: names and quotations bring in its small words. */
  private static final double LEAD = 1.5;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

  private static final Map<String, Set<String>> SMALL_WORDS = load();

  private Language() {}

  /**
   * @return such as {@code French} or {@code Arabic script}; {@code English}; {@code null} where
   *     the text does not tell
   */
  static @Nullable String of(String text) {
    Map<String, Integer> scores = new LinkedHashMap<>();
    Map<Character.UnicodeScript, Integer> scripts = new LinkedHashMap<>();
    int words = 0;
    Matcher matcher = WORD.matcher(text);
    while (words < MOST_WORDS && matcher.find()) {
      words++;
      String word = matcher.group().toLowerCase(Locale.ROOT);
      scripts.merge(Character.UnicodeScript.of(word.codePointAt(0)), 1, Integer::sum);
      SMALL_WORDS.forEach(
          (language, small) -> {
            if (small.contains(word)) {
              scores.merge(language, 1, Integer::sum);
            }
          });
    }
    String script = foreignScript(scripts, words);
    if (script != null) {
      return script;
    }
    return words < LEAST_WORDS ? null : best(scores, words);
  }

  static boolean isEnglish(@Nullable String language) {
    return ENGLISH.equals(language);
  }

  /** A script in which no English is written, where most words are of it; few words are enough. */
  private static @Nullable String foreignScript(
      Map<Character.UnicodeScript, Integer> scripts, int words) {
    for (Map.Entry<Character.UnicodeScript, Integer> script : scripts.entrySet()) {
      if (script.getKey() != Character.UnicodeScript.LATIN && script.getValue() * 2 > words) {
        String name = script.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + " script";
      }
    }
    return null;
  }

  private static @Nullable String best(Map<String, Integer> scores, int words) {
    int english = scores.getOrDefault(ENGLISH, 0);
    String best = ENGLISH;
    int most = english;
    for (Map.Entry<String, Integer> score : scores.entrySet()) {
      if (score.getValue() > most) {
        best = score.getKey();
        most = score.getValue();
      }
    }
    if (most < words * LEAST_SHARE) {
      return null;
    }
    return best.equals(ENGLISH) || most < english * LEAD ? ENGLISH : best;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> languages = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Language.class.getResourceAsStream("languages.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t");
          languages.put(cells[0], new TreeSet<>(Arrays.asList(cells[1].split(" "))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return languages;
  }
}
