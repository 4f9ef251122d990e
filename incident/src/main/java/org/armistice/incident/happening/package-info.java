/**
 * An incident as it stands: what its tellings say, side by side, and how it differs from before.
 *
 * <p>Rival values are never added up and none is chosen. Null and empty mean "not stated".
 */
@NullMarked
package org.armistice.incident.happening;

import org.jspecify.annotations.NullMarked;
