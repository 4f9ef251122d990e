package org.armistice.agreement.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Classes of things that terms speak of, from {@code objects.tsv}: a howitzer is artillery is a
 * heavy weapon. Immutable, thread-safe.
 */
public final class Objects {
  private static final Objects STANDARD = new Objects();

  private record Kind(String name, Set<String> up, List<String> words) {}

  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  private Objects() {
    for (List<String> row : Rows.of("objects.tsv")) {
      String name = row.get(0);
      Set<String> up = new TreeSet<>();
      up.add(name);
      if (!row.get(1).isEmpty()) {
        Kind parent = kinds.get(row.get(1));
        if (parent == null) {
          throw new IllegalStateException(
              "objects.tsv: \"%s\" stands under \"%s\", which stands nowhere above it"
                  .formatted(name, row.get(1)));
        }
        up.addAll(parent.up());
      }
      if (kinds.put(name, new Kind(name, Set.copyOf(up), Rows.list(row.get(2)))) != null) {
        throw new IllegalStateException("objects.tsv: \"" + name + "\" stands in the table twice");
      }
    }
  }

  public static Objects standard() {
    return STANDARD;
  }

  public boolean knows(String name) {
    return kinds.containsKey(name);
  }

  /** All classes, in the order of the table. */
  public List<String> names() {
    return List.copyOf(kinds.keySet());
  }

  /** Whether one class is another or of its kind. */
  public boolean isA(String one, String kind) {
    Kind found = kinds.get(one);
    return found != null && found.up().contains(kind);
  }

  /**
   * The class that words name, by the longest word of the table in them: "seven towed howitzers"
   * are howitzers.
   *
   * @return empty where no word of the table stands in them
   */
  public Optional<String> named(@Nullable String words) {
    if (words == null) {
      return Optional.empty();
    }
    String text = " " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    String best = null;
    int longest = 0;
    for (Kind kind : kinds.values()) {
      for (String word : kind.words()) {
        boolean stands = text.contains(" " + word + " ") || text.contains(" " + word + "s ");
        if (stands && word.length() > longest) {
          best = kind.name();
          longest = word.length();
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
