package org.armistice.intake.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a row of its cells; what cannot be a day, a degree or a number is a fault of the line. */
final class Cells {
  private static final int EARLIEST_YEAR = 1900;

  /** An apostrophe that keeps a program from taking a cell for a formula is no part of it. */
  private static final Pattern GUARD =
      Pattern.compile("^'(?=[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.BASIC_ISO_DATE,
          named("d MMMM uuuu"),
          named("d-MMM-uuuu"));

  private Cells() {}

  /**
   * @param cells by lower-case names of columns
   * @throws IllegalArgumentException saying what is wrong with the line
   */
  static DatasetRow row(Dataset dataset, String file, long line, Map<String, String> cells) {
    Dataset.Columns columns = dataset.columns();
    LocalDate first = day(columns.first(), cells);
    LocalDate last = columns.last() == null ? first : day(columns.last(), cells);
    if (first != null && last != null && last.isBefore(first)) {
      throw new IllegalArgumentException("ends on %s, before it begins".formatted(last));
    }
    String id = text(columns.id(), cells);
    if (id == null) {
      throw new IllegalArgumentException("has no " + columns.id());
    }
    String what = text(columns.what(), cells);
    return new DatasetRow(
        dataset,
        file,
        line,
        id,
        first,
        last,
        columns.places().stream()
            .map(column -> text(column, cells))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        text(columns.region(), cells),
        text(columns.country(), cells),
        degrees(columns.latitude(), cells, 90),
        degrees(columns.longitude(), cells, 180),
        what == null ? "" : what,
        columns.who().stream().map(column -> text(column, cells)).filter(Objects::nonNull).toList(),
        number(columns.killed(), cells));
  }

  private static @Nullable String text(@Nullable String column, Map<String, String> cells) {
    String cell = column == null ? null : cells.get(column);
    return cell == null || cell.isBlank() || cell.strip().equals("None")
        ? null
        : GUARD.matcher(cell.strip()).replaceFirst("");
  }

  private static @Nullable LocalDate day(String column, Map<String, String> cells) {
    String cell = text(column, cells);
    if (cell == null) {
      return null;
    }
    // some files give a midnight with each day
    String bare = cell.replaceFirst("[ T]00:00:00(\\.0+)?Z?$", "");
    for (DateTimeFormatter form : DAYS) {
      try {
        LocalDate day = LocalDate.parse(bare, form);
        if (day.getYear() < EARLIEST_YEAR) {
          throw new IllegalArgumentException(
              "%s \"%s\" is in the year %d".formatted(column, cell, day.getYear()));
        }
        return day;
      } catch (DateTimeException e) {
        continue;
      }
    }
    throw new IllegalArgumentException("%s \"%s\" is no day".formatted(column, cell));
  }

  private static @Nullable Double degrees(
      @Nullable String column, Map<String, String> cells, int most) {
    String cell = text(column, cells);
    if (cell == null) {
      return null;
    }
    try {
      double degrees = Double.parseDouble(cell);
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "%s \"%s\" is no number of degrees".formatted(column, cell), e);
    }
    throw new IllegalArgumentException("%s \"%s\" is beyond %d".formatted(column, cell, most));
  }

  private static @Nullable Long number(@Nullable String column, Map<String, String> cells) {
    String cell = text(column, cells);
    if (cell == null) {
      return null;
    }
    try {
      return Long.parseLong(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("%s \"%s\" is no number".formatted(column, cell), e);
    }
  }

  private static DateTimeFormatter named(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
