package org.armistice.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Talks between parties.
 *
 * @param venue a {@link Place}; the venue is neither a party nor the place of an event
 * @param asOf a {@link TimeSpan} that the status is told of
 */
public record Negotiation(
    String id,
    String report,
    String name,
    List<Attested<Ref>> parties,
    @Nullable Attested<Ref> venue,
    Attested<Status> status,
    @Nullable Attested<Ref> asOf,
    List<Ref> claims,
    List<Span> evidence)
    implements Entry {
  public Negotiation {
    parties = List.copyOf(parties);
    claims = List.copyOf(claims);
    evidence = List.copyOf(evidence);
  }

  public enum Status {
    PLANNED,
    ONGOING,
    STALLED,
    SUSPENDED,
    ENDED,
    AGREED,
    NOT_STATED
  }
}
