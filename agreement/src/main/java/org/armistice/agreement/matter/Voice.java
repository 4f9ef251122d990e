package org.armistice.agreement.matter;

import java.time.LocalDate;
import java.util.List;
import org.armistice.record.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word on a matter.
 *
 * @param speaker the first of the chain; for an outlet's own voice the outlet
 * @param outlet whether it is the outlet's own voice
 * @param denies whether it denies what is told
 * @param day on which it was said or published; {@code null} when not known
 */
public record Voice(
    Lineage speaker,
    boolean outlet,
    boolean denies,
    @Nullable LocalDate day,
    List<Citation> citations) {
  public Voice {
    citations = List.copyOf(citations);
  }

  /** Who speaks, such that two outlets that repeat one speaker are one. */
  public String side() {
    return outlet ? "outlet " + speaker.name() : speaker.side();
  }
}
