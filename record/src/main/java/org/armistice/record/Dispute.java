package org.armistice.record;

import java.util.List;

/**
 * A matter on which what was read does not agree. Armistice says that it is disputed and by whom,
 * never who is right.
 *
 * @param subject what is disputed
 * @param kinds in which respect
 * @param sides the claims, positions, terms and silences that stand against each other
 */
public record Dispute(
    String id,
    String report,
    Ref subject,
    List<Kind> kinds,
    List<Ref> sides,
    String reason,
    List<Span> evidence)
    implements Entry {
  public Dispute {
    kinds = List.copyOf(kinds);
    sides = List.copyOf(sides);
    evidence = List.copyOf(evidence);
  }

  public enum Kind {
    FACT,
    ATTRIBUTION,
    TERM_EXISTS,
    MEANING,
    EXCEPTION,
    SCOPE,
    VALIDITY,
    EXTENT
  }
}
