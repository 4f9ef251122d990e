package org.armistice.incident.same;

/**
 * How two tellings stand to each other.
 *
 * @param score 0 to 1, two decimals: how strongly what they tell speaks for one happening
 * @param rule name of the rule that decided
 * @param reason one sentence for people
 */
public record Verdict(Kind kind, double score, String rule, String reason) {

  /** From one happening to surely two. */
  public enum Kind {
    SAME,
    POSSIBLY_SAME,
    /** One tells of a single act, the other of a series that it may belong to. */
    PART_OF,
    /** Nothing speaks for one happening, nothing against it. */
    UNRELATED,
    /** They cannot be one. */
    DISTINCT
  }
}
