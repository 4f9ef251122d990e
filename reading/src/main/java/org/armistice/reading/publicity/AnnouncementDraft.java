package org.armistice.reading.publicity;

import java.util.List;
import org.armistice.reading.document.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * An announcement that a report tells of, before names are resolved.
 *
 * @param trigger the word of making public
 * @param announcer who makes public; {@code null} when not said
 * @param subject what is made public
 * @param times words of the time of the announcement
 * @param firstSince words of the announcement before, where this is told to be the first since:
 *     "since June"
 * @param hedge words that weaken that, such as "appear to be"
 * @param carrier what makes public, such as "Monday's tweets"
 */
public record AnnouncementDraft(
    Phrase trigger,
    @Nullable Phrase announcer,
    Phrase subject,
    List<Phrase> times,
    @Nullable Phrase firstSince,
    @Nullable Phrase hedge,
    @Nullable Phrase carrier,
    String rule) {
  public AnnouncementDraft {
    times = List.copyOf(times);
  }
}
