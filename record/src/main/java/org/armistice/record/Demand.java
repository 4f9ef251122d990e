package org.armistice.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of somebody.
 *
 * @param coding PLOVER REQUEST with its mode
 * @param action what is asked, in the words of the text
 * @param scope where it shall hold
 * @param urgency such as "immediately"
 */
public record Demand(
    String id,
    String report,
    Attested<Ref> speaker,
    @Nullable Attested<Ref> addressee,
    Coding coding,
    Attested<String> action,
    @Nullable Attested<Ref> scope,
    @Nullable Attested<String> urgency,
    Ref claim,
    List<Span> evidence)
    implements Entry {
  public Demand {
    evidence = List.copyOf(evidence);
  }
}
