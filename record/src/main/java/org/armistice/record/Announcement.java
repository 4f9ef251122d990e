package org.armistice.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor of an event makes it public. It tells when something was made public, never that nothing
 * happened before.
 *
 * @param event what is made public; {@code null} when only the announcement is told of
 * @param subject what is made public, in the words of the text
 * @param when a {@link TimeSpan}: the time of the announcement, not of the event
 * @param previous the announcement before, as told
 * @param gapDays days between the two, {@code null} where either day is not known
 * @param firstSince true when it is told to be the first since {@code previous}
 * @param hedge words that weaken that, such as "appear to be"
 */
public record Announcement(
    String id,
    String report,
    @Nullable Attested<Ref> announcer,
    @Nullable Attested<Ref> event,
    Attested<String> subject,
    @Nullable Attested<Ref> when,
    @Nullable Attested<Ref> previous,
    @Nullable Integer gapDays,
    boolean firstSince,
    @Nullable Attested<String> hedge,
    Ref claim,
    List<Span> evidence)
    implements Entry {
  public Announcement {
    evidence = List.copyOf(evidence);
  }
}
