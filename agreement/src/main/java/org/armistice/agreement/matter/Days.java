package org.armistice.agreement.matter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.armistice.record.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something may have been.
 *
 * @param earliest {@code null} when open or not known
 * @param latest {@code null} when open or not known
 * @param sinceAgreement whether they are counted from the agreement's own signing or effect
 */
public record Days(
    @Nullable LocalDate earliest, @Nullable LocalDate latest, boolean sinceAgreement) {
  /** Nothing known. */
  public static final Days UNKNOWN = new Days(null, null, false);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  static Days of(@Nullable TimeSpan time) {
    if (time == null) {
      return UNKNOWN;
    }
    boolean since =
        time.anchor() == TimeSpan.Anchor.EVENT
            && (time.approximation() == TimeSpan.Approximation.SINCE
                || time.approximation() == TimeSpan.Approximation.AFTER)
            && time.words()
                .matches(
                    "(?is).*\\b(deal|agreement|accord|pact|truce|ceasefire|cease-fire|armistice)\\b.*");
    return time.resolved() || since ? new Days(time.earliest(), time.latest(), since) : UNKNOWN;
  }

  public boolean known() {
    return earliest != null || latest != null;
  }

  /** Whether both are told and no day is of both. */
  public boolean apartFrom(Days other) {
    return before(latest, other.earliest) || before(other.latest, earliest);
  }

  /** Whether both are told to the day or days and share one. */
  public boolean meets(Days other) {
    return earliest != null
        && latest != null
        && other.earliest != null
        && other.latest != null
        && !apartFrom(other);
  }

  private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }

  /** The narrower of two that meet; the one that is known where one is not. */
  Days narrower(Days other) {
    if (!known() || !other.known()) {
      return known() ? this : other;
    }
    return length() <= other.length() ? this : other;
  }

  private long length() {
    return earliest == null || latest == null
        ? Long.MAX_VALUE
        : latest.toEpochDay() - earliest.toEpochDay();
  }

  /** Such as "on 9 August 2020", "from 10 to 12 October 2020"; empty when nothing is known. */
  public String words() {
    if (earliest != null && earliest.equals(latest)) {
      return "on " + day(earliest);
    }
    if (earliest != null && latest != null) {
      return "between " + day(earliest) + " and " + day(latest);
    }
    if (earliest != null) {
      return "since " + day(earliest);
    }
    return latest == null ? "" : "up to " + day(latest);
  }

  /** Such as "9 August 2020". */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }
}
