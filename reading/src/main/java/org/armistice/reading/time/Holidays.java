package org.armistice.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.reading.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Feasts and days of remembrance by year, from {@code holidays.tsv}. A feast by the moon has the
 * days of the years listed there and no others: a day that is not listed is not known.
 */
final class Holidays {
  private static final Pattern FIXED = Pattern.compile("(\\d\\d)-(\\d\\d)");
  private static final Pattern EASTER = Pattern.compile("easter([+-]\\d+)");
  private static final Pattern NTH = Pattern.compile("(\\d\\d) (-?\\d)([1-7])");

  private final Map<String, String> rules = new TreeMap<>();

  private Holidays(Table table) {
    for (Table.Row row : table.rows()) {
      String rule = row.get("when");
      for (String name : row.list("names")) {
        rules.put(name, rule);
      }
      try {
        for (int year = 2019; year < 2026; year++) {
          days(rule, year);
        }
      } catch (DateTimeException | NumberFormatException e) {
        throw row.fault(
            "when",
            "\"" + rule + "\" is no date; write 12-25, easter+1, 11 44 or a list of ISO dates");
      }
    }
  }

  static Holidays load() {
    return new Holidays(Table.load("holidays.tsv"));
  }

  /** All names, lower case, as atoms with single spaces. */
  List<String> names() {
    return List.copyOf(rules.keySet());
  }

  /** First and last day of a feast in a year; {@code null} where it is not known. */
  @Nullable Stretch in(String name, int year) {
    String rule = rules.get(name);
    return rule == null ? null : days(rule, year);
  }

  /** Several days, both included. */
  record Stretch(LocalDate first, LocalDate last) {}

  private static @Nullable Stretch days(String rule, int year) {
    Matcher fixed = FIXED.matcher(rule);
    if (fixed.matches()) {
      LocalDate day =
          LocalDate.of(year, Integer.parseInt(fixed.group(1)), Integer.parseInt(fixed.group(2)));
      return new Stretch(day, day);
    }
    Matcher easter = EASTER.matcher(rule);
    if (easter.matches()) {
      LocalDate day = easter(year).plusDays(Integer.parseInt(easter.group(1)));
      return new Stretch(day, day);
    }
    Matcher nth = NTH.matcher(rule);
    if (nth.matches()) {
      LocalDate day =
          LocalDate.of(year, Integer.parseInt(nth.group(1)), 1)
              .with(
                  java.time.temporal.TemporalAdjusters.dayOfWeekInMonth(
                      Integer.parseInt(nth.group(2)),
                      java.time.DayOfWeek.of(Integer.parseInt(nth.group(3)))));
      return new Stretch(day, day);
    }
    return listed(rule, year);
  }

  private static @Nullable Stretch listed(String rule, int year) {
    List<Stretch> found = new ArrayList<>();
    for (String part : rule.split(" ", -1)) {
      String[] ends = part.split("/", -1);
      LocalDate first = LocalDate.parse(ends[0]);
      if (first.getYear() == year) {
        found.add(new Stretch(first, LocalDate.parse(ends[ends.length - 1])));
      }
    }
    // Where the moon brings a feast twice into one year, the words do not say which is meant.
    return found.size() == 1 ? found.get(0) : null;
  }

  /** Easter Sunday of the western churches, by the anonymous Gregorian computus (Meeus 1991). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
