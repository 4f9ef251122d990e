/**
 * The ledger as JSON Lines and back, without loss.
 *
 * <p>The record comes first, in an order in which that of arrival leaves no trace; then the
 * history.
 */
@NullMarked
package org.armistice.ledger.carry;

import org.jspecify.annotations.NullMarked;
