package org.armistice.ledger.ask;

import java.time.Instant;
import java.time.LocalDate;
import org.armistice.incident.happening.Disagreement;
import org.armistice.incident.happening.Happening;
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
 * @param source an outlet that tells of it
 * @param status what its reports make of it
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
    @Nullable String source,
    @Nullable Status status,
    @Nullable LocalDate publishedBy,
    @Nullable Instant knownAt,
    int most) {

  /** What reports make of an incident: a standing, or that they differ. */
  public enum Status {
    CLAIMED,
    ACKNOWLEDGED,
    TOLD_BY_SEVERAL,
    DENIED,
    /** Its reports differ on whether, who or how many. */
    DISPUTED
  }

  /** Everything, up to a number of answers. */
  public static Filter all(int most) {
    return new Filter(null, null, null, null, null, null, null, null, null, null, most);
  }

  /** A question about neither outlets nor what reports make of an incident. */
  public static Filter of(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String place,
      @Nullable String who,
      @Nullable String what,
      @Nullable String text,
      @Nullable LocalDate publishedBy,
      @Nullable Instant knownAt,
      int most) {
    return new Filter(from, to, place, who, what, text, null, null, publishedBy, knownAt, most);
  }

  /** The same question with another number of answers. */
  public Filter upTo(int answers) {
    return new Filter(
        from, to, place, who, what, text, source, status, publishedBy, knownAt, answers);
  }

  /** Whether it asks for what stands now, not for what was known or could be read once. */
  public boolean isOfNow() {
    return knownAt == null && publishedBy == null;
  }

  /** Whether what the reports make of an incident is what is asked for. */
  boolean holds(Happening happening) {
    if (source != null
        && happening.members().stream().noneMatch(each -> source.equalsIgnoreCase(each.outlet()))) {
      return false;
    }
    return status == null
        || (status == Status.DISPUTED
            ? !Disagreement.in(happening).isEmpty()
            : happening.standing().name().equals(status.name()));
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
