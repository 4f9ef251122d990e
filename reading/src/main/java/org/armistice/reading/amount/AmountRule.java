package org.armistice.reading.amount;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.reading.pattern.PhraseMatch;
import org.armistice.reading.pattern.PhrasePattern;
import org.armistice.reading.table.Origin;
import org.armistice.reading.table.Table;
import org.armistice.record.Amount;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code amounts.tsv}.
 *
 * @param blocks whether the row only keeps its words from being read
 * @param origin where it stands in the table
 */
record AmountRule(
    String name,
    PhrasePattern pattern,
    Bound low,
    Bound best,
    Bound high,
    boolean blocks,
    Origin origin) {

  static AmountRule of(Table.Row row, Map<String, String> classes) {
    return new AmountRule(
        row.get("name"),
        pattern(row, classes),
        Bound.of(row, "low"),
        Bound.of(row, "best"),
        Bound.of(row, "high"),
        row.get("reason").startsWith("none"),
        row.origin());
  }

  private static PhrasePattern pattern(Table.Row row, Map<String, String> classes) {
    try {
      return PhrasePattern.compile(row.get("pattern"), classes);
    } catch (IllegalArgumentException e) {
      throw row.fault("pattern", String.valueOf(e.getMessage()));
    }
  }

  /** The amount told, or {@code null} where a slot holds no whole number. */
  @Nullable Amount read(PhraseMatch match, String words, Numbers numbers) {
    for (String slot : match.slots().values()) {
      if (numbers.whole(slot) == null) {
        return null;
      }
    }
    Long from = low.of(match, numbers);
    Long to = high.of(match, numbers);
    if (from != null && to != null && from > to) {
      return null;
    }
    return new Amount(words, from, best.of(match, numbers), to);
  }

  /** {@code factor * slot + plus}, or a plain number where there is no slot, or nothing at all. */
  record Bound(long factor, @Nullable String slot, long plus, boolean stated) {
    private static final Pattern TERM =
        Pattern.compile("(?:(\\d+)\\*)?(n2?|scale)(?:([+-])(\\d+))?");

    static Bound of(Table.Row row, String column) {
      String cell = row.get(column);
      if (cell.isEmpty()) {
        return new Bound(0, null, 0, false);
      }
      if (cell.chars().allMatch(c -> c >= '0' && c <= '9') && cell.length() < 16) {
        return new Bound(0, null, Long.parseLong(cell), true);
      }
      Matcher term = TERM.matcher(cell);
      if (!term.matches()) {
        throw row.fault(
            column,
            "\"" + cell + "\" is no bound; write a number, n, n2, scale, n+1, n-1 or 2*scale");
      }
      long factor = term.group(1) == null ? 1 : Long.parseLong(term.group(1));
      long plus = term.group(4) == null ? 0 : Long.parseLong(term.group(4));
      return new Bound(factor, term.group(2), "-".equals(term.group(3)) ? -plus : plus, true);
    }

    @Nullable Long of(PhraseMatch match, Numbers numbers) {
      if (!stated) {
        return null;
      }
      if (slot == null) {
        return plus;
      }
      String words = match.slot(slot);
      BigDecimal value = words == null ? null : numbers.value(words);
      return value == null ? null : factor * value.longValue() + plus;
    }
  }
}
