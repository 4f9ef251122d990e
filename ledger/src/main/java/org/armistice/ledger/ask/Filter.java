package org.armistice.ledger.ask;

import java.time.Instant;
import java.time.LocalDate;
import org.armistice.incident.telling.Window;
import org.jspecify.annotations.Nullable;

/**
 * What a question is about; {@code null} asks for all.
 *
 * @param from happened, or was said, on this day or later
 * @param to happened, or was said, on this day or earlier
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

  /** Whether the question is about some place, side or kind of act. */
  boolean isOfSome() {
    return place != null || who != null || what != null;
  }

  /** Whether days share one with those asked for; days of which nothing is stated do not. */
  boolean holds(Window window) {
    LocalDate first = window.earliest();
    LocalDate last = window.latest();
    boolean stated = first != null || last != null || from == null && to == null;
    return stated
        && (from == null || last == null || !last.isBefore(from))
        && (to == null || first == null || !first.isAfter(to));
  }
}
