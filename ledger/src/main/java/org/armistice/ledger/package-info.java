/**
 * The ledger: reports and what was read in them, kept for good in PostgreSQL.
 *
 * <p>Rows are written once and never changed; a log with a hash chain says what was written when,
 * by whom and why. The only room that knows SQL.
 */
@NullMarked
package org.armistice.ledger;

import org.jspecify.annotations.NullMarked;
