/**
 * Sets what was reported against an agreement, in the steps of the specification: in force, bound,
 * candidate terms, exceptions, precedence, reading, strength, positions, status.
 *
 * <p>Tests are three-valued (Kleene 1952). The answer gives its steps; it says "disputed" where the
 * parties differ, and never says in its own voice that somebody broke an agreement.
 */
@NullMarked
package org.armistice.agreement.assessment;

import org.jspecify.annotations.NullMarked;
