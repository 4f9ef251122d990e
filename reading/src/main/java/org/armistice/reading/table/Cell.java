package org.armistice.reading.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A cell, or a part of one, whose value is one of a closed kind. Every method throws a {@link
 * TableException} that quotes the cell and lists what it may hold where it holds something else.
 *
 * @param row the row that it stands in
 * @param column name of its column
 * @param text as written, trimmed; empty where nothing is written
 */
public record Cell(Table.Row row, String column, String text) {
  /** More values than this are not listed, only the nearest are named. */
  private static final int LISTED = 30;

  /** So many letters may differ for a value to be called the nearest. */
  private static final int SLIPS = 3;

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The constant of this name; small letters and hyphens are as good. */
  public <E extends Enum<E>> E constant(Class<E> type) {
    String wanted = text.toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(wanted)) {
        return constant;
      }
    }
    throw unknown(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
  }

  /** The same, or {@code null} where the cell is empty. */
  public <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type) {
    return text.isEmpty() ? null : constant(type);
  }

  /** The text, which must be one of these. */
  public String oneOf(String... allowed) {
    return oneOf(List.of(allowed));
  }

  /** The text, which must be one of these. */
  public String oneOf(List<String> allowed) {
    if (!allowed.contains(text)) {
      throw unknown(allowed);
    }
    return text;
  }

  /** Whether the cell says "yes"; it may be empty or say "no" as well. */
  public boolean yes() {
    return !text.isEmpty() && oneOf("yes", "no").equals("yes");
  }

  /** A number with or without a fraction. */
  public double number() {
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, with the cell
    }
    throw fault("\"" + text + "\" is no number; write digits, with a point for a fraction");
  }

  /** A whole number of at most nine digits. */
  public int whole() {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw fault("\"" + text + "\" is no whole number; write digits only");
    }
  }

  /** A day such as {@code 2021-08-15}. */
  public LocalDate day() {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw fault("\"" + text + "\" is no day; write it as 2021-08-15");
    }
  }

  /** A fault of this cell, to throw. */
  public TableException fault(String what) {
    return row.fault(column, what);
  }

  private TableException unknown(List<String> allowed) {
    String nearest =
        allowed.stream()
            .filter(value -> slips(value, text) <= SLIPS)
            .min(Comparator.comparingInt(value -> slips(value, text)))
            .map(value -> "; did you mean " + value + "?")
            .orElse("");
    String list =
        allowed.size() > LISTED
            ? String.join(", ", allowed.subList(0, LISTED)) + ", and others"
            : String.join(", ", allowed);
    return fault("\"%s\" is unknown here%s Write one of %s".formatted(text, ending(nearest), list));
  }

  private static String ending(String nearest) {
    return nearest.isEmpty() ? "." : nearest;
  }

  /** How many letters must be put in, left out or changed (Levenshtein 1966), case aside. */
  private static int slips(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] above = new int[b.length() + 1];
    Arrays.setAll(above, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
