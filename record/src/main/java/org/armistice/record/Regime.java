package org.armistice.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes which series, and since when no longer or only partly.
 *
 * @param publisher who makes public or does not
 * @param series what is made public, in the words of the text
 * @param hedge words that limit it, such as "largely"
 * @param from a {@link TimeSpan}
 * @param to a {@link TimeSpan}
 */
public record Regime(
    String id,
    String report,
    Attested<Ref> publisher,
    Attested<String> series,
    Attested<Status> status,
    @Nullable Attested<String> hedge,
    @Nullable Attested<Ref> from,
    @Nullable Attested<Ref> to,
    Ref claim,
    List<Span> evidence)
    implements Entry {
  public Regime {
    evidence = List.copyOf(evidence);
  }

  public enum Status {
    PUBLISHES,
    PARTLY,
    STOPPED,
    UNKNOWN
  }
}
