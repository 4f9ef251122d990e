package org.armistice.incident.happening;

import java.util.List;
import org.armistice.record.Amount;
import org.armistice.record.Span;
import org.armistice.record.Toll;
import org.jspecify.annotations.Nullable;

/**
 * A count of people harmed, with its counter.
 *
 * @param side whose people, {@code null} when not stated
 * @param counter {@code null} for an outlet's own voice
 * @param telling id of the telling that gives it
 * @param outlet of that telling, {@code null} when not stated
 */
public record Counted(
    Toll.Harm harm,
    Amount amount,
    @Nullable String side,
    @Nullable String counter,
    String telling,
    @Nullable String outlet,
    List<Span> evidence) {
  public Counted {
    evidence = List.copyOf(evidence);
  }
}
