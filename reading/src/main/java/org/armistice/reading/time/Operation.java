package org.armistice.reading.time;

import java.util.regex.Pattern;
import org.armistice.reading.pattern.PhraseMatch;
import org.armistice.reading.table.Cell;
import org.jspecify.annotations.Nullable;

/** What a row of {@code times.tsv} does with the words that it fits. */
enum Operation {
  /** Keeps the words from being read as a time ("may have", "the Sunday Times"). */
  NONE("", (words, match, argument, scene) -> null),
  DATE("0|-?1|", AbsoluteTimes::date),
  NUMERIC_DATE("", AbsoluteTimes::numericDate),
  DATE_RANGE("", AbsoluteTimes::dateRange),
  DECADE("", AbsoluteTimes::decade),
  CENTURY("", AbsoluteTimes::century),
  QUARTER("-?\\d|", PartsOfYears::quarter),
  HALF("-?\\d|", PartsOfYears::half),
  SEASON("-?\\d|last|next|this|", PartsOfYears::season),
  HOLIDAY("last|next|", PartsOfYears::holiday),
  DAY("(-?\\d)?( NI( to-today)?)?", RelativeTimes::day),
  WEEKDAY("(last|next|this)(-week)?|", RelativeTimes::weekday),
  MONTH("last|next|this|", RelativeTimes::month),
  UNIT("-?\\d( earlier| later)?|weekend", RelativeTimes::unit),
  AGO("-?1", CountedTimes::ago),
  SPAN("-?1", CountedTimes::span),
  RECENT("-?1", CountedTimes::recent),
  EARLIER("-?1", ReferenceTimes::earlier),
  SAME("", ReferenceTimes::same),
  ANAPHOR("AFTER|BEFORE|SINCE|UNTIL", ReferenceTimes::anaphor),
  REF("PAST_REF|PRESENT_REF|FUTURE_REF", Lengths::vague),
  DURATION("half|only-half|", Lengths::duration),
  SET("", Lengths::set),
  CLOCK("\\d\\d:\\d\\d|a|p|", ClockTimes::clock),
  PART("", ClockTimes::part);

  private final Pattern arguments;
  private final Reading reading;

  /**
   * @param arguments what the column "argument" may say, as a regular expression
   */
  Operation(String arguments, Reading reading) {
    this.arguments = Pattern.compile(arguments);
    this.reading = reading;
  }

  /** What the words mean, or {@code null} where they mean no time after all. */
  @Nullable Meaning read(TimeLexicon words, PhraseMatch match, String argument, Scene scene) {
    return reading.read(words, match, argument, scene);
  }

  /** The argument that a row gives, where the operation can do something with it. */
  String argument(Cell cell) {
    if (!arguments.matcher(cell.text()).matches()) {
      throw cell.fault(
          "\"%s\" is no argument of %s; leave it empty or write what fits %s"
              .formatted(cell.text(), this, arguments));
    }
    return cell.text();
  }

  @FunctionalInterface
  private interface Reading {
    @Nullable Meaning read(TimeLexicon words, PhraseMatch match, String argument, Scene scene);
  }
}
