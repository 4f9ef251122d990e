/**
 * Agreements that a report speaks of, the terms that it gives of them, and what it says they do not
 * speak of.
 *
 * <p>Terms follow deontic logic: somebody may, must or must not do something. What is read here is
 * how the report gives the agreement, never the agreement itself.
 */
@NullMarked
package org.armistice.reading.agreement;

import org.jspecify.annotations.NullMarked;
