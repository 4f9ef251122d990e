package org.armistice.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Words by which a denial points to another's words or to the speaker's own part. */
final class Pointing {
  /** What a word points to. */
  enum Kind {
    ACCUSATION,
    STATEMENT,
    NUMBER,
    OWN,
    DISMISSAL,
    /** Says whose deed it was: "responsible", "the main suspect". */
    BLAME,
    /** Those harmed who do not fight. */
    CIVILIAN,
    /** Those harmed who fight or keep order under arms. */
    ARMED,
    /** Tells that people were harmed or meant to be. */
    HARM
  }

  private static final Map<Kind, Set<String>> WORDS = load();
  private static final Set<String> SELVES = Set.of("it", "they", "its", "their", "he", "she", "we");

  private Pointing() {}

  private static Map<Kind, Set<String>> load() {
    Map<Kind, Set<String>> words = new TreeMap<>();
    for (Kind kind : Kind.values()) {
      words.put(kind, new TreeSet<>());
    }
    try (InputStream stream = Pointing.class.getResourceAsStream("pointing.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("the jar lacks pointing.tsv; build it again");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("word\t")) {
          String[] cells = line.split("\t", -1);
          if (cells.length != 3
              || !words.getOrDefault(kind(cells[1], number), new TreeSet<>()).add(cells[0])) {
            throw fault(number, "write word, kind and reason, each word of a kind once: " + line);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static Kind kind(String name, int line) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    throw fault(line, "\"%s\" is no kind; write one of %s".formatted(name, List.of(Kind.values())));
  }

  private static IllegalStateException fault(int line, String what) {
    return new IllegalStateException("A203 pointing.tsv, line %d: %s".formatted(line, what));
  }

  /** Whether one of the first words, or their singular, is of a kind. */
  static boolean opens(String content, Kind kind, int within) {
    String[] words = content.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    for (int i = 0; i < Math.min(words.length, within); i++) {
      if (isOf(words[i], kind)) {
        return true;
      }
    }
    return false;
  }

  static boolean has(String content, Kind kind) {
    return opens(content, kind, Integer.MAX_VALUE);
  }

  /** The first word that is of one of some kinds; empty where none is. */
  static Optional<Kind> first(String content, Set<Kind> kinds) {
    for (String word : content.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      for (Kind kind : kinds) {
        if (isOf(word, kind)) {
          return Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(String word, Kind kind) {
    Set<String> words = WORDS.getOrDefault(kind, Set.of());
    return words.contains(word)
        || (word.endsWith("s") && words.contains(word.substring(0, word.length() - 1)));
  }

  /** "that it had fired", "its aircraft": what is denied is the speaker's own deed. */
  static boolean isOfSelf(String content) {
    String[] words = content.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}]+");
    int first = words.length > 1 && words[0].equals("that") ? 1 : 0;
    return words.length > first + 1 && SELVES.contains(words[first]);
  }
}
