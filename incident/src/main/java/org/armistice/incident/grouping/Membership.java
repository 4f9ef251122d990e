package org.armistice.incident.grouping;

import org.armistice.incident.telling.Telling;
import org.armistice.record.ContentId;

/**
 * Where a telling stands.
 *
 * @param group id of the group, derived from the first of its founders
 * @param founder whether the group rests on it; else it joined because it fits this group alone
 * @param score 0 to 1, how strongly it is held to be of the same happening as the founders; 1 for a
 *     founder that stands alone
 * @param rule that decided
 * @param reason one sentence for people
 */
public record Membership(String group, boolean founder, double score, String rule, String reason) {

  /** A telling that founds a group by itself. */
  public static Membership alone(Telling telling) {
    return alone(ContentId.of("incident", telling.event()));
  }

  static Membership alone(String group) {
    return new Membership(
        group, /* founder= */ true, 1, "found:alone", "told by one report so far");
  }
}
