package org.armistice.record;

import java.util.List;

/**
 * A report tells in its own voice what was only somebody's claim before.
 *
 * @param report the report that no longer says who says so
 * @param saying the {@link Saying} that it takes over
 * @param reason one sentence for people
 * @param evidence the words, in that report's offsets
 */
public record DroppedAttribution(
    String id, String report, Ref saying, String reason, String rule, List<Span> evidence)
    implements Entry {
  public DroppedAttribution {
    evidence = List.copyOf(evidence);
  }
}
