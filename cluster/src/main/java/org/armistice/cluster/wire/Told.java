package org.armistice.cluster.wire;

/**
 * A telling under one of its keys.
 *
 * @param key such as a kind of act, a day and a place
 * @param held whether others find it under the key
 * @param sought whether it looks for others under the key
 * @param event id of the telling
 * @param telling all of it, as JSON
 * @param until the last day of its window as days since 1970; {@link ReadReport#NO_DAY} where it is
 *     open
 */
public record Told(
    String key, boolean held, boolean sought, String event, String telling, long until) {}
