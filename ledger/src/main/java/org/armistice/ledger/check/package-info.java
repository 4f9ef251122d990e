/**
 * Whether what is kept is what was written: the chain of the log, the digests, and what follows
 * from the readings.
 */
@NullMarked
package org.armistice.ledger.check;

import org.jspecify.annotations.NullMarked;
