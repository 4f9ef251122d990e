package org.armistice.incident.telling;

import java.util.List;
import org.armistice.record.Amount;
import org.armistice.record.Span;
import org.armistice.record.Toll;
import org.jspecify.annotations.Nullable;

/**
 * A count of people harmed as one report gives it.
 *
 * @param side whose people, {@code null} when not stated
 * @param counter who gives the number, {@code null} for the outlet's own voice
 */
public record Harmed(
    Toll.Harm harm,
    Amount amount,
    @Nullable String side,
    @Nullable String counter,
    List<Span> evidence) {
  public Harmed {
    evidence = List.copyOf(evidence);
  }
}
