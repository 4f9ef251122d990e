package org.armistice.reading.time;

import java.util.Locale;
import org.armistice.reading.pattern.PhraseMatch;
import org.armistice.reading.table.Table;
import org.jspecify.annotations.Nullable;

/** What a row of {@code times.tsv} does with the words that it fits. */
enum Operation {
  /** Keeps the words from being read as a time ("may have", "the Sunday Times"). */
  NONE((words, match, argument, scene) -> null),
  DATE(AbsoluteTimes::date),
  NUMERIC_DATE(AbsoluteTimes::numericDate),
  DATE_RANGE(AbsoluteTimes::dateRange),
  DECADE(AbsoluteTimes::decade),
  CENTURY(AbsoluteTimes::century),
  QUARTER(PartsOfYears::quarter),
  HALF(PartsOfYears::half),
  SEASON(PartsOfYears::season),
  HOLIDAY(PartsOfYears::holiday),
  DAY(RelativeTimes::day),
  WEEKDAY(RelativeTimes::weekday),
  MONTH(RelativeTimes::month),
  UNIT(RelativeTimes::unit),
  AGO(CountedTimes::ago),
  SPAN(CountedTimes::span),
  RECENT(CountedTimes::recent),
  EARLIER(ReferenceTimes::earlier),
  SAME(ReferenceTimes::same),
  ANAPHOR(ReferenceTimes::anaphor),
  REF(Lengths::vague),
  DURATION(Lengths::duration),
  SET(Lengths::set),
  CLOCK(ClockTimes::clock),
  PART(ClockTimes::part);

  private final Reading reading;

  Operation(Reading reading) {
    this.reading = reading;
  }

  /** What the words mean, or {@code null} where they mean no time after all. */
  @Nullable Meaning read(TimeLexicon words, PhraseMatch match, String argument, Scene scene) {
    return reading.read(words, match, argument, scene);
  }

  static Operation of(Table.Row row) {
    String name = row.get("operation");
    try {
      return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw row.fault("\"" + name + "\" is no operation; see Operation for their names");
    }
  }

  @FunctionalInterface
  private interface Reading {
    @Nullable Meaning read(TimeLexicon words, PhraseMatch match, String argument, Scene scene);
  }
}
