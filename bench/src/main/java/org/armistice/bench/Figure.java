package org.armistice.bench;

/**
 * One measured figure, as {@code bench quality} prints it.
 *
 * @param set such as {@code plover}
 * @param metric such as {@code event-macro-f1}
 * @param value 0 to 1
 * @param n number of cases measured on
 */
public record Figure(String set, String metric, double value, int n) {}
