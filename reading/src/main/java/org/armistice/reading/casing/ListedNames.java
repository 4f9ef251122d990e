package org.armistice.reading.casing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.armistice.reading.table.Table;

/** How the tables write the names of states, peoples, bodies, people, months and days. */
final class ListedNames {
  private static final List<String> DAYS = List.of("weekday", "weekdays");

  private final Map<String, List<List<String>>> byFirst = new HashMap<>();
  private final Set<String> months = new HashSet<>();

  /**
   * @throws org.armistice.reading.table.TableException where a table cannot be read
   */
  ListedNames() {
    all("countries.tsv", "name", "aliases", "adjectives", "people", "seats");
    all("organisations.tsv", "name", "aliases");
    all("offices.tsv", "person", "aliases");
    all("peoples.tsv", "names");
    for (Table.Row row : Table.load("timewords.tsv").rows()) {
      boolean month = row.get("class").equals("monthname");
      if ((month || DAYS.contains(row.get("class"))) && row.get("word").matches("[a-z]{3,}")) {
        add(Capitals.first(row.get("word")));
      }
      if (month) {
        months.add(row.get("word"));
      }
    }
  }

  /** Whether the word, in small letters, names a month: "may" and "march" among them. */
  boolean isMonth(String word) {
    return months.contains(word);
  }

  private void all(String table, String... columns) {
    for (Table.Row row : Table.load(table).rows()) {
      for (String column : columns) {
        row.list(column).forEach(this::add);
      }
    }
  }

  private void add(String name) {
    List<String> words = List.of(name.split("[\\s-]+"));
    if (words.stream().anyMatch(word -> !word.equals(word.toLowerCase(Locale.ROOT)))) {
      byFirst
          .computeIfAbsent(words.get(0).toLowerCase(Locale.ROOT), key -> new ArrayList<>())
          .add(words);
    }
  }

  /**
   * The longest listed name that begins at a token: its words as written, one a token, a hyphen
   * between two of them for itself. Empty for none.
   */
  List<String> at(List<String> small, int token) {
    List<String> longest = List.of();
    for (List<String> name : byFirst.getOrDefault(small.get(token), List.of())) {
      List<String> written = written(name, small, token);
      longest = written.size() > longest.size() ? written : longest;
    }
    return longest;
  }

  private static List<String> written(List<String> name, List<String> small, int token) {
    List<String> written = new ArrayList<>();
    for (String word : name) {
      int at = token + written.size();
      if (at > token && at < small.size() && small.get(at).equals("-")) {
        written.add("-");
        at++;
      }
      if (at >= small.size() || !small.get(at).equals(word.toLowerCase(Locale.ROOT))) {
        return List.of();
      }
      written.add(word);
    }
    return written;
  }
}
