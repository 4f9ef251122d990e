package org.armistice.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How two records stand to each other, as told. "After" is never "because of".
 *
 * @param words that say how, such as "days after"; {@code null} when derived
 * @param hedge words that weaken it
 */
public record Relation(
    String id,
    String report,
    Kind kind,
    Ref from,
    Ref to,
    @Nullable String words,
    @Nullable String hedge,
    @Nullable Ref claim,
    String rule,
    List<Span> evidence)
    implements Entry {
  public Relation {
    evidence = List.copyOf(evidence);
  }

  public enum Kind {
    BEFORE,
    AFTER,
    OVERLAPS,
    FIRST_SINCE,
    UNDERMINES,
    CAPITAL_OF
  }
}
