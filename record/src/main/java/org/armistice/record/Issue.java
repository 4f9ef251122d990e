package org.armistice.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter that is negotiated.
 *
 * @param negotiation the talks; {@code null} when the words tie it to none
 * @param standing where the sides stand, in the words of the text
 * @param openList true when the text names it as an example ("such as")
 */
public record Issue(
    String id,
    String report,
    @Nullable Ref negotiation,
    Attested<String> name,
    @Nullable Attested<String> standing,
    boolean openList,
    Ref claim,
    List<Span> evidence)
    implements Entry {
  public Issue {
    evidence = List.copyOf(evidence);
  }
}
