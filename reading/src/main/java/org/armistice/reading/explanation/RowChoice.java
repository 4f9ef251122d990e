package org.armistice.reading.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByRow;
import org.armistice.reading.reason.Reason.Lost;
import org.armistice.reading.reason.Reason.NoOther;
import org.armistice.reading.table.Table;
import org.armistice.record.Attested;
import org.armistice.record.Span;

/** Which of several rows of one word gave a value: the one whose cells say what the value says. */
final class RowChoice {
  private static final Set<String> REMARKS = Set.of("reason", "example", "source", "expected");

  private final Context context;
  private final String column;

  /**
   * @param column the column of the word that all rows share
   */
  RowChoice(Context context, String column) {
    this.context = context;
    this.column = column;
  }

  /** The row that fits best, then the others with what tells them apart; nothing for no rows. */
  List<Reason> of(List<Table.Row> rows, String key, Attested<?> value) {
    List<Reason> reasons = new ArrayList<>();
    if (rows.isEmpty()) {
      return reasons;
    }
    Table.Row best = rows.get(0);
    for (Table.Row row : rows) {
      if (fit(row, key, value) > fit(best, key, value)) {
        best = row;
      }
    }
    reasons.add(new ByRow(best, says(best, value), value.evidence()));
    for (Table.Row other : rows) {
      if (!other.equals(best)) {
        reasons.add(
            new Lost(
                other,
                "%s of line %d".formatted(other.get(column), other.line()),
                apart(other, best)));
      }
    }
    if (rows.size() == 1) {
      reasons.add(new NoOther("no other row of %s is of this word".formatted(best.table())));
    }
    return reasons;
  }

  private int fit(Table.Row row, String key, Attested<?> value) {
    String said = Values.of(value.value());
    int fit = 0;
    for (String name : row.columns()) {
      String cell = row.get(name);
      if (REMARKS.contains(name) || cell.isEmpty() || name.equals(column)) {
        continue;
      }
      boolean says =
          cell.toLowerCase(Locale.ROOT).replace('_', ' ').equals(said.toLowerCase(Locale.ROOT));
      boolean marker = key.endsWith("+" + cell);
      boolean beside = stands(cell, value);
      fit += (says ? 4 : 0) + (marker ? 4 : 0) + (beside ? 1 : 0);
      fit += frame(name, cell, value) ? 2 : 0;
    }
    return fit;
  }

  /** Whether a cell is a word of the value's words, such as a particle. */
  private static boolean stands(String cell, Attested<?> value) {
    for (Span words : value.evidence()) {
      if ((" " + words.text().toLowerCase(Locale.ROOT) + " ").contains(" " + cell + " ")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row is for the part of speech that the word has here. */
  private boolean frame(String name, String cell, Attested<?> value) {
    if (!name.equals("frame") || value.evidence().isEmpty()) {
      return false;
    }
    return context
        .tokens(value.evidence().get(0))
        .map(
            tokens -> {
              String upos =
                  context
                      .document()
                      .sentences()
                      .get(tokens.sentence())
                      .parse()
                      .upos(tokens.start());
              return (upos.equals("NOUN") && cell.equals("noun"))
                  || (upos.equals("VERB") && cell.equals("verb"))
                  || (upos.equals("ADJ") && cell.equals("adjective"));
            })
        .orElse(false);
  }

  private static String says(Table.Row row, Attested<?> value) {
    String said = Values.of(value.value());
    for (String name : row.columns()) {
      boolean opposite = name.equals("opposite") || name.equals("weakened");
      String cell = row.get(name).toLowerCase(Locale.ROOT).replace('_', ' ');
      if (opposite
          && cell.equals(said.toLowerCase(Locale.ROOT))
          && !row.get(name.equals("opposite") ? "value" : "status")
              .toLowerCase(Locale.ROOT)
              .replace('_', ' ')
              .equals(cell)) {
        return name.equals("opposite")
            ? "a negation or denial turns it into the opposite: " + said
            : "a word that limits it stands with it: " + said;
      }
    }
    return "the row of the word";
  }

  private String apart(Table.Row other, Table.Row best) {
    List<String> differences = new ArrayList<>();
    for (String name : other.columns()) {
      if (!REMARKS.contains(name)
          && !name.equals(column)
          && !other.get(name).equals(best.get(name))) {
        differences.add(
            "%s %s, here %s".formatted(name, shown(other.get(name)), shown(best.get(name))));
      }
    }
    return differences.isEmpty()
        ? "says the same"
        : "is for another use: " + String.join("; ", differences);
  }

  private static String shown(String cell) {
    return cell.isEmpty() ? "none" : "\"" + cell + "\"";
  }
}
