/**
 * What is written: reports, readings, decisions and revisions, each in one transaction with its
 * entry of the log.
 *
 * <p>One writer at a time, held by a lock of the database, so that two programs that add at once
 * end as one would have.
 */
@NullMarked
package org.armistice.ledger.keep;

import org.jspecify.annotations.NullMarked;
