package org.armistice.reading.document;

/**
 * An argument of a predicate, as PropBank labels it.
 *
 * @param label such as {@code ARG0} or {@code ARGM-TMP}
 * @param head token that heads it
 * @param start first token
 * @param end token after the last
 */
public record Argument(String label, int head, int start, int end) {}
