/**
 * Counts of acts that somebody kept: violations recorded, strikes counted, attacks documented.
 *
 * <p>A count belongs to its counter. Rival counts are kept beside each other and never added up;
 * counts of several places in one sentence are counts of their own.
 */
@NullMarked
package org.armistice.reading.count;

import org.jspecify.annotations.NullMarked;
