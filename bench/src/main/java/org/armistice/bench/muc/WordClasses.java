package org.armistice.bench.muc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.armistice.reading.table.Table;

/** The words that MUC-4's roles turn on, by class. Immutable. */
final class WordClasses {
  private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);

  private WordClasses(Table table) {
    for (Table.Row row : table.rows()) {
      words
          .computeIfAbsent(row.cell("class").constant(WordClass.class), of -> new HashSet<>())
          .add(row.get("word"));
    }
  }

  static WordClasses load() {
    return new WordClasses(table("words.tsv"));
  }

  /**
   * A table that stands beside these classes.
   *
   * @throws org.armistice.reading.table.TableException naming file, line, column and fault
   */
  static Table table(String name) {
    try (InputStream stream = WordClasses.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("there is no table " + name);
      }
      return Table.parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether a word is of the class.
   *
   * @param word lower case; a lemma, for {@link WordClass#BODY} and words before nouns a form
   */
  boolean has(WordClass of, String word) {
    return words.getOrDefault(of, Set.of()).contains(word);
  }
}
