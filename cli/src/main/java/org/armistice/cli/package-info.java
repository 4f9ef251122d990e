/**
 * The {@code armistice} command: reads what the user names and shows or writes the record.
 *
 * <p>Exit codes: 0 all done, 1 some reports could not be read and were skipped, 2 nothing done.
 * Reports go to standard output, everything else to standard error.
 */
@NullMarked
package org.armistice.cli;

import org.jspecify.annotations.NullMarked;
