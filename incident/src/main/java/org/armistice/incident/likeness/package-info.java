/**
 * Which reports repeat each other word for word or nearly so.
 *
 * <p>Two outlets that carry one agency's text are one source, not two.
 */
@NullMarked
package org.armistice.incident.likeness;

import org.jspecify.annotations.NullMarked;
