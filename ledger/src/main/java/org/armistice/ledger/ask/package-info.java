/**
 * Questions to the ledger. Each answer carries the tellings and the words that it rests on, and
 * what is not stated stays null.
 */
@NullMarked
package org.armistice.ledger.ask;

import org.jspecify.annotations.NullMarked;
