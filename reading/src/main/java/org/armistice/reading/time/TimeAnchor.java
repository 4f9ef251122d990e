package org.armistice.reading.time;

import java.time.LocalDate;
import org.armistice.record.Published;
import org.jspecify.annotations.Nullable;

/**
 * What relative times are counted from.
 *
 * @param published day of publication by the calendar of its place; {@code null} when not known,
 *     and relative times then stay unresolved
 * @param zone of that calendar, an IANA name or an offset; {@code null} when not known
 * @param statement day of the statement whose words are read, where it is not the day of
 *     publication; {@code null} when it is not known to differ
 */
public record TimeAnchor(
    @Nullable LocalDate published, @Nullable String zone, @Nullable LocalDate statement) {

  /** Nothing is known of the publication. */
  public static TimeAnchor unknown() {
    return new TimeAnchor(null, null, null);
  }

  public static TimeAnchor published(LocalDate day) {
    return new TimeAnchor(day, null, null);
  }

  /** The anchor of a report, which may have no date. */
  public static TimeAnchor of(@Nullable Published published) {
    return published == null ? unknown() : new TimeAnchor(published.date(), published.zone(), null);
  }

  /** The same anchor for the words of a statement made on a known day. */
  public TimeAnchor saidOn(LocalDate day) {
    return new TimeAnchor(published, zone, day);
  }

  /** The day that "today" is: of the statement where known, else of publication. */
  @Nullable LocalDate today() {
    return statement != null ? statement : published;
  }
}
