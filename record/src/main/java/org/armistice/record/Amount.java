package org.armistice.record;

import org.jspecify.annotations.Nullable;

/**
 * How many, as told: "several" is at least two and has no upper bound.
 *
 * @param words as they stand in the text
 * @param low the least that the words allow; {@code null} when not stated
 * @param best the number given, {@code null} when the words give none
 * @param high the most that the words allow; {@code null} when open
 */
public record Amount(String words, @Nullable Long low, @Nullable Long best, @Nullable Long high) {}
