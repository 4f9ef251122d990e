/**
 * Tellings become incidents: the finest tellings found them, vaguer ones join the one that they
 * fit.
 *
 * <p>The outcome depends on the set of tellings and on what people decided, never on the order in
 * which they came. A new telling touches its neighbours and those vaguer than it, nothing else.
 */
@NullMarked
package org.armistice.incident.grouping;

import org.jspecify.annotations.NullMarked;
