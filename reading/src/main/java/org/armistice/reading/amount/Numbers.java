package org.armistice.reading.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.reading.pattern.PhrasePattern;
import org.armistice.reading.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * English numbers in words and digits: {@code 1,250}, {@code 1.5 million}, {@code two hundred and
 * six}. The words are in {@code numbers.tsv}. Immutable, thread-safe.
 */
public final class Numbers {
  private static final int MOST_DIGITS = 15;

  private final Map<String, BigDecimal> values = new TreeMap<>();
  private final Map<String, BigDecimal> scales = new TreeMap<>();
  private final String number;
  private final String scale;

  private Numbers(Table table) {
    Map<String, List<String>> kinds = new TreeMap<>();
    for (Table.Row row : table.rows()) {
      String kind = row.cell("kind").oneOf("one", "teen", "ten", "hundred", "scale");
      String word = row.get("word");
      BigDecimal value;
      try {
        value = new BigDecimal(row.get("value"));
      } catch (NumberFormatException e) {
        throw row.fault("value", "\"" + row.get("value") + "\" is no number; write digits only");
      }
      switch (kind) {
        case "one", "teen", "ten" -> values.put(word, value);
        default -> scales.put(word, value);
      }
      kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(word);
    }
    String ones = words(kinds, "one");
    String small =
        "(?:%s(?:(?:- )?%s)?|%s|%s)"
            .formatted(words(kinds, "ten"), ones, words(kinds, "teen"), ones);
    String hundred = words(kinds, "hundred");
    String digits = "(?:\\d{1,15}(?:,\\d{2,3})*(?:\\.\\d{1,15})? )";
    String below =
        "(?:(?:%s|%s|a )%s(?:(?:and )?%s)?|%s)".formatted(small, digits, hundred, small, small);
    String big = words(kinds, "scale");
    number =
        "(?:(?:%s|%s|a )%s(?:(?:, |and )?%s)?|%s|%s)"
            .formatted(below, digits, big, below, below, digits);
    scale = "(?:" + hundred + "|" + big + ")";
  }

  public static Numbers load() {
    return new Numbers(Table.load("numbers.tsv"));
  }

  private static String words(Map<String, List<String>> kinds, String kind) {
    return PhrasePattern.words(kinds.getOrDefault(kind, List.of()));
  }

  /** The class of all numbers, for {@link PhrasePattern#compile}. */
  public String number() {
    return number;
  }

  /** The class of words such as "hundred", for {@link PhrasePattern#compile}. */
  public String scale() {
    return scale;
  }

  /**
   * The number that words stand for.
   *
   * @param words atoms with single spaces between, such as {@code 1.5 million}
   * @return {@code null} where they are no number, or one of more than fifteen digits
   */
  public @Nullable BigDecimal value(String words) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = null;
    for (String word : words.split(" ", -1)) {
      BigDecimal scaled = scales.get(word);
      if (scaled != null) {
        BigDecimal times = (current == null ? BigDecimal.ONE : current).multiply(scaled);
        boolean hundreds = scaled.intValue() == 100;
        total = hundreds ? total : total.add(times);
        current = hundreds ? times : BigDecimal.ZERO;
      } else if (!isFiller(word)) {
        BigDecimal plain = plain(word);
        if (plain == null) {
          return null;
        }
        current = current == null ? plain : current.add(plain);
      }
    }
    return current == null ? null : total.add(current);
  }

  /** The whole number that words stand for, or {@code null} where they stand for none. */
  public @Nullable Long whole(String words) {
    BigDecimal value = value(words);
    if (value == null || value.stripTrailingZeros().scale() > 0) {
      return null;
    }
    return value.precision() - value.scale() > MOST_DIGITS + 3 ? null : value.longValue();
  }

  private static boolean isFiller(String word) {
    return word.equals("and") || word.equals("-") || word.equals(",") || word.equals("a");
  }

  private @Nullable BigDecimal plain(String word) {
    BigDecimal known = values.get(word);
    if (known != null) {
      return known;
    }
    String digits = word.replace(",", "");
    boolean number =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))
            && digits.chars().filter(c -> c == '.').count() <= 1
            && !digits.endsWith(".");
    return number ? new BigDecimal(digits) : null;
  }
}
