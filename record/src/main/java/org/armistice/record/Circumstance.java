package org.armistice.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of how an act was done, or upon what thing, that an agreement may turn on.
 *
 * @param of the {@link Event} or {@link Count} that it is a circumstance of
 * @param kind what is said, with the words that say it
 * @param words for a thing the words that name it; for an order or a mechanism whose; otherwise as
 *     {@code kind}'s evidence has it
 * @param by whose order it was, or whose thing was acted upon; {@code null} when not stated
 * @param negated true when the report says that it was not so
 * @param claim whose words say so
 */
public record Circumstance(
    String id,
    String report,
    Ref of,
    Attested<Kind> kind,
    Attested<String> words,
    @Nullable Attested<Ref> by,
    boolean negated,
    Ref claim,
    List<Span> evidence)
    implements Entry {
  public Circumstance {
    evidence = List.copyOf(evidence);
  }

  /** Kinds that agreements tell apart (terms.md: the seven tests). */
  public enum Kind {
    /** The thing acted upon, used, moved or kept. */
    THING,
    SELF_DEFENCE,
    RESPONSE,
    OFFENSIVE,
    PRE_EMPTIVE,
    EXERCISE,
    ORDERED,
    MECHANISM_TRIED
  }
}
