package org.armistice.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the timeline: something told of, at the time that is told for it.
 *
 * @param order place in the timeline, from 0
 * @param time a {@link TimeSpan}; {@code null} for what the text only sets before or after another
 * @param what one of the report's records
 * @param clock whether the time is when it happened or when it was said or made public
 */
public record Moment(
    String id, int order, @Nullable Ref time, Ref what, Clock clock, List<Span> evidence)
    implements Entry {
  public Moment {
    evidence = List.copyOf(evidence);
  }

  public enum Clock {
    HAPPENED,
    SAID,
    PUBLISHED
  }
}
