package org.armistice.reading.model;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.armistice.reading.table.Table;

/** Which words keep their full stop, and after which of them a sentence may still end. */
final class Abbreviations {
  private static final Pattern INITIALS = Pattern.compile("(\\p{L}\\.)+");

  private final Set<String> always = new HashSet<>();
  private final Set<String> mayEnd = new HashSet<>();

  Abbreviations(Table table) {
    for (Table.Row row : table.rows()) {
      String word = row.get("abbreviation").toLowerCase(Locale.ROOT);
      boolean never = row.cell("ends_sentence").oneOf("no", "maybe").equals("no");
      (never ? always : mayEnd).add(word);
    }
  }

  /** Whether the word's full stop belongs to it. */
  boolean keepsDot(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return always.contains(lower) || mayEnd.contains(lower) || INITIALS.matcher(word).matches();
  }

  /** Whether a sentence never ends after this word: a title, a single initial. */
  boolean neverEnds(String word) {
    return always.contains(word.toLowerCase(Locale.ROOT))
        || (word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(1) == '.');
  }
}
