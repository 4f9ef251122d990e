package org.armistice.agreement.language;

/**
 * A place in a file.
 *
 * @param line from 1
 * @param column from 1, in code points
 */
public record Mark(int line, int column) {}
