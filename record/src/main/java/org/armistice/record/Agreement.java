package org.armistice.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that a report speaks of.
 *
 * @param parties as told
 * @param signed a {@link TimeSpan}
 * @param evidence every mention
 */
public record Agreement(
    String id,
    String name,
    List<Attested<Ref>> parties,
    @Nullable Attested<Ref> signed,
    List<Span> evidence)
    implements Entry {
  public Agreement {
    parties = List.copyOf(parties);
    evidence = List.copyOf(evidence);
  }
}
