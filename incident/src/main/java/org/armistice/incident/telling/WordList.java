package org.armistice.incident.telling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** A list of words that ships with the module, one a line, {@code #} for comments. */
final class WordList {
  private WordList() {}

  /**
   * @throws IllegalStateException where the list is not in the program
   */
  static Set<String> load(String name) {
    try (InputStream stream = WordList.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the word list " + name + " is not in the program");
      }
      Set<String> words = new TreeSet<>();
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(words::add);
      return words;
    } catch (IOException e) {
      throw new IllegalStateException("the word list " + name + " cannot be read", e);
    }
  }
}
