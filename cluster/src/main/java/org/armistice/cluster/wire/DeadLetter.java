package org.armistice.cluster.wire;

/**
 * What could not be read, for a person to look at.
 *
 * @param source as messages name it
 * @param reason with its code and what to do
 * @param bytes as they came in; none where they could not be fetched
 */
public record DeadLetter(String source, String reason, byte[] bytes) {}
