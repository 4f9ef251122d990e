package org.armistice.incident.grouping;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.armistice.incident.telling.Telling;
import org.jspecify.annotations.Nullable;

/** What a regrouping looks at: the tellings around those that changed, and where they stand. */
public interface Known {
  /**
   * @throws IllegalArgumentException where no telling has the id
   */
  Telling telling(String event);

  /** The tellings that the rules call the same happening as this one, with their scores. */
  Map<String, Double> same(String event);

  /** Ids of the tellings that are vague in the same way. */
  Collection<String> inFrame(String frame);

  /** {@code null} for a telling that was never placed. */
  @Nullable Membership membership(String event);

  /** Ids of the members of a group as it stands, empty where there is none. */
  Set<String> members(String group);
}
