package org.armistice.cluster.wire;

/**
 * How two tellings stand to each other, where they may be of one happening.
 *
 * @param one the lesser id of an event
 * @param other the greater id
 * @param kind such as {@code SAME}
 * @param score 0 to 1
 * @param rule that decided
 */
public record Link(String one, String other, String kind, double score, String rule) {}
