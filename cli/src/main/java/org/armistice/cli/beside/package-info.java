/**
 * Rows of other datasets laid beside incidents of the ledger: which tell of the same, and what only
 * one side has.
 *
 * <p>Each pair has its score and its reasons. Nothing of a dataset enters the ledger.
 */
@NullMarked
package org.armistice.cli.beside;

import org.jspecify.annotations.NullMarked;
