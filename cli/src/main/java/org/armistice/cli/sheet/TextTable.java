package org.armistice.cli.sheet;

import java.util.ArrayList;
import java.util.List;

/** Rows in columns as wide as they need, two spaces between. */
public final class TextTable {
  private static final int WIDEST = 60;

  private TextTable() {}

  /**
   * @param rows of equal length, headings first; long cells are cut
   */
  public static String of(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        int width = Wrap.seen(cut(row.get(column)));
        if (column == widths.size()) {
          widths.add(width);
        } else {
          widths.set(column, Math.max(widths.get(column), width));
        }
      }
    }
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = cut(row.get(column));
        line.append(cell).append(" ".repeat(widths.get(column) - Wrap.seen(cell) + 2));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private static String cut(String cell) {
    String line = Quote.plain(cell);
    return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
  }
}
