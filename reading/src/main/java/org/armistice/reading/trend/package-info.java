/**
 * Changes in how often or how strongly something happens, as told: "stepped up attacks", "the
 * shelling eased", "the highest since May".
 *
 * <p>A trend is no incident: it adds none to any count.
 */
@NullMarked
package org.armistice.reading.trend;

import org.jspecify.annotations.NullMarked;
