package org.armistice.reading.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.reading.amount.Numbers;
import org.armistice.reading.pattern.PhraseMatch;
import org.armistice.reading.pattern.PhrasePattern;
import org.armistice.reading.table.Cell;
import org.armistice.reading.table.Table;
import org.jspecify.annotations.Nullable;

/** The word classes that the rules of {@code times.tsv} use, with the value of each word. */
final class TimeWords {
  /** The classes that rows of the table fill. */
  private static final List<String> CLASSES =
      List.of(
          "month",
          "monthname",
          "weekday",
          "weekdays",
          "ordinal",
          "unit",
          "units",
          "plural",
          "quarterly",
          "often",
          "part",
          "season",
          "half",
          "deictic",
          "vague",
          "past",
          "future",
          "zone",
          "decadeword",
          "yearhead");

  private static final String DAY_OF_MONTH = "(?:0?[1-9]|[12]\\d|3[01]) ";

  private final Numbers numbers;
  private final Map<String, Map<String, String>> values = new TreeMap<>();
  private final Map<String, String> classes = new HashMap<>();

  private TimeWords(Table table, Holidays holidays, Numbers numbers) {
    this.numbers = numbers;
    for (Table.Row row : table.rows()) {
      values
          .computeIfAbsent(row.cell("class").oneOf(CLASSES), name -> new TreeMap<>())
          .put(row.get("word"), value(row));
    }
    values.forEach(
        (name, words) -> classes.put(name, PhrasePattern.words(List.copyOf(words.keySet()))));
    classes.put("holiday", PhrasePattern.words(holidays.names()));
    classes.put("year", "(?:1[5-9]\\d\\d|20\\d\\d) ");
    classes.put("yy", "\\d\\d ");
    classes.put("decadeyear", "(?:1[5-9]\\d0|20\\d0) ");
    classes.put("tens", "[1-9]0 ");
    classes.put("dn", DAY_OF_MONTH);
    classes.put(
        "dd", "(?:" + DAY_OF_MONTH + "(?:(?:st|nd|rd|th) )?|" + classes.get("ordinal") + ")");
    classes.put("nth", "(?:[1-9]\\d? (?:st|nd|rd|th) |" + classes.get("ordinal") + ")");
    classes.put("mm", "(?:0?[1-9]|1[0-2]) ");
    classes.put("hour", "(?:[01]?\\d|2[0-4]) ");
    classes.put("min", "[0-5]\\d ");
    classes.put("hhmm", "(?:[01]\\d|2[0-3])[0-5]\\d ");
    classes.put("hdotm", "(?:[01]?\\d|2[0-3])\\.[0-5]\\d ");
    classes.put("count", "(?:" + classes.get("vague") + "|" + numbers.number() + "|an? )");
    classes.put("number", numbers.number());
  }

  static TimeWords load(Holidays holidays, Numbers numbers) {
    return new TimeWords(Table.load("timewords.tsv"), holidays, numbers);
  }

  /** The value of a word, checked by what its class holds. */
  private static String value(Table.Row row) {
    Cell value = row.cell("value");
    return switch (row.get("class")) {
      case "unit", "units", "plural", "quarterly", "often" -> value.constant(Unit.class).name();
      case "part" -> value.oneOf("MO", "AF", "EV", "NI");
      case "season" -> value.oneOf("SP", "SU", "FA", "WI");
      case "vague" -> value.text().equals("X") ? "X" : Integer.toString(value.whole());
      case "past", "future", "zone" -> value.oneOf("");
      default -> Integer.toString(value.whole());
    };
  }

  /** The classes for {@link PhrasePattern#compile}. */
  Map<String, String> classes() {
    return classes;
  }

  /** The value of a word of a class. */
  @Nullable String value(String name, @Nullable String word) {
    Map<String, String> words = values.get(name);
    return word == null || words == null ? null : words.get(word);
  }

  /** The words of the first filled slot of a class: {@code month}, {@code month2} and so on. */
  static @Nullable String slot(PhraseMatch match, String name) {
    for (String suffix : List.of("", "2", "3")) {
      String words = match.slot(name + suffix);
      if (words != null) {
        return words;
      }
    }
    return null;
  }

  /** The value of the first filled slot of a class, a whole number; {@code null} where none. */
  @Nullable Integer number(PhraseMatch match, String name) {
    String value = value(name, slot(match, name));
    return value == null ? null : Integer.valueOf(value);
  }

  /** The unit in the first filled of the slots {@code unit}, {@code units}, {@code plural}. */
  @Nullable Unit unit(PhraseMatch match) {
    for (String name : List.of("unit", "units", "plural", "quarterly")) {
      String value = value(name, slot(match, name));
      if (value != null) {
        return Unit.valueOf(value);
      }
    }
    return null;
  }

  /** How many units a match tells: "a day-long siege" tells one, "for days" does not say. */
  @Nullable String countOf(PhraseMatch match) {
    String words = slot(match, "count");
    if (words == null) {
      words = slot(match, "number");
    }
    return words == null && match.slot("plural") == null ? "1" : count(words);
  }

  /** A day of the month, or a place in a row, in digits or words. */
  @Nullable Integer ordinal(@Nullable String words) {
    if (words == null) {
      return null;
    }
    String known = value("ordinal", words);
    if (known != null) {
      return Integer.valueOf(known);
    }
    String digits = words.split(" ", -1)[0];
    return digits.chars().allMatch(c -> c >= '0' && c <= '9') && digits.length() < 4
        ? Integer.valueOf(digits)
        : null;
  }

  /** A year in digits or in the words of speech ("nineteen ninety-four"). */
  @Nullable Integer year(PhraseMatch match) {
    String digits = slot(match, "year");
    if (digits != null) {
      return Integer.valueOf(digits);
    }
    String spoken = slot(match, "yearhead");
    if (spoken == null) {
      return null;
    }
    Integer head = number(match, "yearhead");
    String rest = slot(match, "number");
    Long tail = rest == null ? Long.valueOf(0) : numbers.whole(rest);
    boolean hundreds = !spoken.startsWith("two");
    return head == null || tail == null || tail > 99 || (hundreds && tail < 10)
        ? null
        : head + tail.intValue();
  }

  /**
   * A count of units as TIMEX3 writes it: {@code 2}, or {@code X} for "several".
   *
   * @return {@code null} where the words are no whole number below ten million
   */
  @Nullable String count(@Nullable String words) {
    if (words == null) {
      return "X";
    }
    if (words.equals("a") || words.equals("an")) {
      return "1";
    }
    String vague = value("vague", words);
    if (vague != null) {
      return vague;
    }
    Long whole = numbers.whole(words);
    return whole == null || whole < 0 || whole >= 10_000_000 ? null : whole.toString();
  }

  /** All words of a class. */
  List<String> words(String name) {
    return new ArrayList<>(values.getOrDefault(name, Map.of()).keySet());
  }
}
