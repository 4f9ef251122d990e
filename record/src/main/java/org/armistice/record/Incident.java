package org.armistice.record;

import java.util.List;

/**
 * The happening in the world that one or more events tell of.
 *
 * @param label in a few words, such as "airstrikes by United States forces on the Taliban"
 * @param events the tellings
 * @param links to other incidents
 */
public record Incident(
    String id,
    String label,
    boolean series,
    List<Ref> events,
    List<Link> links,
    List<Span> evidence)
    implements Entry {
  public Incident {
    events = List.copyOf(events);
    links = List.copyOf(links);
    evidence = List.copyOf(evidence);
  }

  public enum LinkKind {
    SAME,
    PART_OF,
    POSSIBLY_SAME,
    FOLLOWS,
    DISTINCT
  }

  /**
   * @param score 0 to 1, how strongly the rule speaks for the link
   * @param reason one sentence for people
   */
  public record Link(LinkKind kind, Ref to, double score, String rule, String reason) {}
}
