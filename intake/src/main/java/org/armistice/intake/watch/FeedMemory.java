package org.armistice.intake.watch;

import java.util.List;
import org.armistice.intake.fetch.Validators;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a feed.
 *
 * @param feed its address
 * @param next when to ask again, in seconds since 1970
 * @param failures in a row
 * @param gone whether the server said that it is gone for good
 * @param seen items, each by a sum of its address and words, the newest last
 */
record FeedMemory(
    String feed,
    @Nullable Validators validators,
    long next,
    int failures,
    boolean gone,
    List<String> seen) {
  static FeedMemory none(String feed) {
    return new FeedMemory(feed, Validators.none(), 0, 0, false, List.of());
  }
}
