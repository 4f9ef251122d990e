package org.armistice.cluster.wire;

/**
 * Two reports with nearly the same words.
 *
 * @param one the lesser id
 * @param other the greater id
 * @param bits in which their fingerprints differ
 */
public record Copy(String one, String other, int bits) {}
