package org.armistice.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a report was published, no more exactly than its source says.
 *
 * @param date the calendar day at the place of publication
 * @param instant the moment, where one is given
 * @param zone the zone whose calendar {@code date} is of, an IANA name or an offset; {@code null}
 *     when not stated
 */
public record Published(LocalDate date, @Nullable OffsetDateTime instant, @Nullable String zone) {

  /**
   * Reads {@code 2020-10-12}, {@code 2020-10-12T18:30:00Z} or {@code 2020-10-12T18:30-04:00}.
   *
   * @param zone an IANA zone or offset, or {@code null}
   * @throws IllegalArgumentException quoting the input, where it is no date or no zone
   */
  public static Published parse(String text, @Nullable String zone) {
    String trimmed = text.trim();
    ZoneId zoneId = zone == null ? null : zoneOf(zone);
    try {
      if (trimmed.length() == 10) {
        return new Published(LocalDate.parse(trimmed), null, zone);
      }
      OffsetDateTime instant = OffsetDateTime.parse(trimmed.replace(' ', 'T'));
      LocalDate day =
          zoneId == null ? instant.toLocalDate() : instant.atZoneSameInstant(zoneId).toLocalDate();
      return new Published(day, instant, zone);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no date; write it as 2020-10-12 or 2020-10-12T18:30:00Z", e);
    }
  }

  private static ZoneId zoneOf(String zone) {
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + zone + "\" is no time zone; write it as Asia/Kabul or +04:30", e);
    }
  }
}
