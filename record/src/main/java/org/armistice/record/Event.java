package org.armistice.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a report says happened, did not happen, may or will happen.
 *
 * @param coding what happened
 * @param participants who did it, to whom, for whom; a role nobody is named for is absent
 * @param interaction between whom, by ACLED's types of actors; {@code null} where no side's type is
 *     known, or ACLED has no sub-event for the act
 * @param weapon as told
 * @param place a {@link Place}
 * @param time a {@link TimeSpan}
 * @param count how many such acts the words tell of
 * @param purpose what the doer is said to have wanted
 * @param negated true when the report says that it did not happen
 * @param series true when the words tell of several acts as one
 * @param mentions the words of each telling of it, first mention first
 * @param claims who says so
 * @param evidence the trigger words, in text order
 */
public record Event(
    String id,
    String report,
    Attested<Coding> coding,
    List<Participant> participants,
    @Nullable Interaction interaction,
    @Nullable Attested<String> weapon,
    @Nullable Attested<Ref> place,
    @Nullable Attested<Ref> time,
    @Nullable Attested<Amount> count,
    List<Toll> tolls,
    @Nullable Attested<String> purpose,
    Status status,
    TimeStatus timeStatus,
    boolean negated,
    boolean series,
    List<Span> mentions,
    List<Ref> claims,
    List<Span> evidence)
    implements Entry {
  public Event {
    participants = List.copyOf(participants);
    tolls = List.copyOf(tolls);
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
    evidence = List.copyOf(evidence);
  }

  /** Who holds a role in the event, in text order. */
  public List<Ref> in(Role role) {
    return participants.stream()
        .filter(participant -> participant.role() == role)
        .map(participant -> participant.actor().value())
        .toList();
  }

  /** What an actor is to an event. */
  public enum Role {
    ACTOR,
    RECIPIENT,
    BENEFICIARY
  }

  /** An actor in its role, with the words that say so. */
  public record Participant(Role role, Attested<Ref> actor) {}

  /** How well the event is attested within what was read. */
  public enum Status {
    CLAIMED,
    ACKNOWLEDGED,
    CORROBORATED,
    DENIED,
    RETRACTED
  }
}
