/**
 * Explains the records of a report: for each value the words, the row or rule that gave it, what
 * else was considered and why it lost.
 *
 * <p>The report is read again, which gives the same records, and the rooms that read it are asked
 * once more with the same input (see {@code reading.reason}). Nothing here is used while reading.
 */
@NullMarked
package org.armistice.reading.explanation;

import org.jspecify.annotations.NullMarked;
