/**
 * An agreement as its monitors write it down: parties, period, lines, terms and silences.
 *
 * <p>Plain immutable values. {@code language} reads and prints them, {@code assessment} sets what
 * happened against them. Terms follow deontic logic (von Wright 1951): may, must, must not.
 */
@NullMarked
package org.armistice.agreement.accord;

import org.jspecify.annotations.NullMarked;
