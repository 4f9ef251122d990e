package org.armistice.ledger.ask;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a question is about; {@code null} asks for all.
 *
 * @param from happened on this day or later
 * @param to happened on this day or earlier
 * @param place name of the place or of a unit that contains it
 * @param who name or country code of somebody who did it or upon whom it fell
 * @param what kind of act: a PLOVER event or mode, or words of an ACLED sub-event
 * @param text words of the reports
 * @param publishedBy only what reports published by this day tell
 * @param knownAt as this ledger knew it then
 * @param most how many answers at most
 */
public record Filter(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String place,
    @Nullable String who,
    @Nullable String what,
    @Nullable String text,
    @Nullable LocalDate publishedBy,
    @Nullable Instant knownAt,
    int most) {

  /** Everything, up to a number of answers. */
  public static Filter all(int most) {
    return new Filter(null, null, null, null, null, null, null, null, most);
  }

  /** The same question with another number of answers. */
  Filter upTo(int answers) {
    return new Filter(from, to, place, who, what, text, publishedBy, knownAt, answers);
  }
}
