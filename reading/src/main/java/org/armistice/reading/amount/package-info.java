/**
 * How many: number words, digits and vague quantities become {@link org.armistice.record.Amount}s.
 * "Several" is at least two and has no upper bound; nothing is made exact that the text leaves
 * open. Times, ages, shares, money and numbers that name are no amounts. The words are in {@code
 * numbers.tsv} and {@code amounts.tsv}.
 */
@NullMarked
package org.armistice.reading.amount;

import org.jspecify.annotations.NullMarked;
