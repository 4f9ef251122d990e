package org.armistice.gazetteer.dump;

import org.jspecify.annotations.Nullable;

/** The cells of a row, with checks that quote what is wrong. */
final class Cells {
  private static final int LONGEST_QUOTE = 60;

  private final String[] cells;

  private Cells(String[] cells) {
    this.cells = cells;
  }

  /**
   * Splits a row.
   *
   * @param line {@code null} where it is not UTF-8
   * @param least columns that a row has at least
   * @param most columns that it has at most
   */
  static Cells of(@Nullable String line, int least, int most) throws MalformedRowException {
    if (line == null) {
      throw new MalformedRowException("is not UTF-8");
    }
    String[] cells = line.split("\t", -1);
    if (cells.length < least || cells.length > most) {
      throw new MalformedRowException(
          "has %d columns, GeoNames' rows have %s: \"%s\""
              .formatted(
                  cells.length,
                  least == most ? String.valueOf(most) : least + " or " + most,
                  shortened(line)));
    }
    return new Cells(cells);
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "...";
  }

  int size() {
    return cells.length;
  }

  String get(int column) {
    return cells[column];
  }

  /** A GeoNames number. */
  int id(int column) throws MalformedRowException {
    int id = (int) number(column, "GeoNames number", 1, Integer.MAX_VALUE);
    if (!String.valueOf(id).equals(cells[column])) {
      throw wrong(column, "GeoNames number");
    }
    return id;
  }

  /** A number between two others. */
  double number(int column, String what, double least, double most) throws MalformedRowException {
    double value;
    try {
      value = Double.parseDouble(cells[column]);
    } catch (NumberFormatException e) {
      throw wrong(column, what);
    }
    if (!(value >= least && value <= most)) {
      throw wrong(column, what);
    }
    return value;
  }

  MalformedRowException wrong(int column, String what) {
    return new MalformedRowException(
        "column %d, \"%s\", is no %s".formatted(column + 1, shortened(cells[column]), what));
  }
}
