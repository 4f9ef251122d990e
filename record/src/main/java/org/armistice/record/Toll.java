package org.armistice.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A count of people harmed, with its counter.
 *
 * @param harm what happened to them
 * @param side whose people they were, as told
 * @param counter who gives the number; {@code null} for the outlet's own voice
 */
public record Toll(
    Harm harm,
    Attested<Amount> amount,
    @Nullable Attested<Ref> side,
    @Nullable Ref counter,
    List<Span> evidence) {
  public Toll {
    evidence = List.copyOf(evidence);
  }

  public enum Harm {
    KILLED,
    INJURED,
    DETAINED,
    ABDUCTED,
    DISPLACED,
    MISSING
  }
}
