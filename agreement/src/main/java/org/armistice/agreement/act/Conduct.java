package org.armistice.agreement.act;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What words for conduct mean, from {@code nouns.tsv} and {@code extent.tsv}. Immutable,
 * thread-safe.
 */
public final class Conduct {
  private static final Conduct STANDARD = new Conduct();

  private final Map<String, String> acts = new HashMap<>();
  private final Set<String> extent = new HashSet<>();

  private Conduct() {
    for (List<String> row : Rows.of("nouns.tsv")) {
      if (!ActTree.standard().knows(row.get(1))) {
        throw new IllegalStateException("nouns.tsv: \"" + row.get(1) + "\" is no act of acts.tsv");
      }
      acts.put(row.get(0), row.get(1));
    }
    Rows.of("extent.tsv").forEach(row -> extent.add(row.get(0)));
  }

  public static Conduct standard() {
    return STANDARD;
  }

  /** The act that the last word with a meaning names: "offensive actions" are use of force. */
  public Optional<String> named(String words) {
    String found = null;
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      String act = acts.get(word);
      String singular = word.endsWith("s") ? acts.get(word.substring(0, word.length() - 1)) : null;
      found = act != null ? act : singular != null ? singular : found;
    }
    return Optional.ofNullable(found);
  }

  /** Whether a judging word says that something was too much. */
  public boolean isOfExtent(String evaluation) {
    return extent.contains(evaluation.toLowerCase(Locale.ROOT));
  }
}
