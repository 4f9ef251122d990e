package org.armistice.incident.publicity;

import java.time.LocalDate;
import java.util.List;
import org.armistice.incident.telling.Window;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * One report's telling of an announcement.
 *
 * @param id of the announcement in the report's reading
 * @param published day of the report, {@code null} when not stated
 * @param outlet {@code null} when not stated
 * @param announcer {@code null} when not stated
 * @param side of the announcer, {@code null} when not known
 * @param subject what was made public, in the words of the report
 * @param when it was announced
 * @param previous id of the announcement before, as told in the same report; {@code null} when none
 *     is told
 * @param firstSince true when the report tells that it was the first since {@code previous}
 * @param hedge words that weaken that, such as "appear to be"; {@code null} when none do
 */
public record Notice(
    String id,
    String report,
    @Nullable LocalDate published,
    @Nullable String outlet,
    @Nullable String announcer,
    @Nullable String side,
    String subject,
    Window when,
    @Nullable String previous,
    boolean firstSince,
    @Nullable String hedge,
    List<Span> evidence) {
  public Notice {
    evidence = List.copyOf(evidence);
  }

  Notice of(@Nullable String otherAnnouncer, @Nullable String otherSide) {
    return new Notice(
        id,
        report,
        published,
        outlet,
        otherAnnouncer,
        otherSide,
        subject,
        when,
        previous,
        firstSince,
        hedge,
        evidence);
  }
}
