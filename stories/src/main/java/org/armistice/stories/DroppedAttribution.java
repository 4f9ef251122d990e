package org.armistice.stories;

/**
 * A report tells in its outlet's own voice what an earlier report gave as somebody's claim.
 *
 * @param claim id of the claim
 * @param words the words that no longer say who says so
 */
public record DroppedAttribution(String claim, Quote words) {}
