/**
 * The commands on a ledger: adding, asking, deciding, and keeping it whole.
 *
 * <p>Each answers in words, as a table, or as JSON Lines, with the words that the answer rests on.
 */
@NullMarked
package org.armistice.cli.ledger;

import org.jspecify.annotations.NullMarked;
