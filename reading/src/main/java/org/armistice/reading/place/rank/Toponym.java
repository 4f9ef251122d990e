package org.armistice.reading.place.rank;

/**
 * A name of a place as it stands in a text.
 *
 * @param start first UTF-16 unit
 * @param end unit after the last
 * @param name the words
 */
public record Toponym(int start, int end, String name) {}
