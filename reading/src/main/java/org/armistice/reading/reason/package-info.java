/**
 * The words in which a value is explained: the row that fired, the rule of the program, the label
 * of the sentence model, what else was considered and why it lost.
 *
 * <p>Nothing is noted while a report is read. Each room that can be asked has a class that answers
 * by going the same way once more with the same input, which is free where nobody asks.
 */
@NullMarked
package org.armistice.reading.reason;

import org.jspecify.annotations.NullMarked;
