package org.armistice.agreement.place;

import org.armistice.record.Place;
import org.jspecify.annotations.Nullable;

/** How two places as told stand to each other. */
public final class Places {
  private Places() {}

  /**
   * Whether neither place is the other nor holds it. What is not stated is apart from nothing.
   *
   * @param one {@code null} when not stated
   * @param other {@code null} when not stated
   */
  public static boolean apart(@Nullable Place one, @Nullable Place other) {
    return one != null
        && other != null
        && !one.name().equals(other.name())
        && !one.within().contains(other.name())
        && !other.within().contains(one.name());
  }
}
