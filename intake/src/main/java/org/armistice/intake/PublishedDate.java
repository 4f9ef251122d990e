package org.armistice.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.armistice.record.Published;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people, feeds and pages write them: ISO 8601 with or without a zone, compact, the form
 * of mail and feeds (RFC 1123), and days whose month is named in English. Forms that read
 * differently in different countries, such as 10/12/2020, are refused.
 */
final class PublishedDate {
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][ ]HH:mm[:ss]")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .optionalEnd()
          .optionalStart()
          .appendPattern("[ ]")
          .appendPattern("[XXX][XX][X]")
          .optionalEnd()
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          ISO,
          DateTimeFormatter.RFC_1123_DATE_TIME,
          DateTimeFormatter.BASIC_ISO_DATE,
          named("[EEEE, ]d MMMM uuuu"),
          named("[EEEE, ]d MMM uuuu"),
          named("[EEEE, ]MMMM d, uuuu"),
          named("[EEEE, ]MMM d, uuuu"));

  private PublishedDate() {}

  /** A form that names the month, in English. */
  private static DateTimeFormatter named(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * No more exact than the words: a time without a zone gives its day only.
   *
   * @throws IllegalArgumentException quoting the input, where it is no date or no zone
   */
  static Published parse(String text, @Nullable String zone) {
    for (DateTimeFormatter form : FORMS) {
      TemporalAccessor parsed;
      try {
        parsed =
            form.parseBest(
                text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      } catch (DateTimeException e) {
        continue;
      }
      if (parsed instanceof OffsetDateTime instant) {
        return Published.parse(instant.toString(), zone);
      }
      LocalDate date =
          parsed instanceof LocalDateTime time ? time.toLocalDate() : LocalDate.from(parsed);
      return Published.parse(date.toString(), zone);
    }
    return Published.parse(text, zone);
  }
}
