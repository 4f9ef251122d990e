/**
 * From the tellings of many reports to what happened: incidents, announcements, series.
 *
 * <p>Pure: the same reports and decisions of people give the same incidents in whatever order they
 * came. A wrong merge is worse than none, and each link has its rule, its score and its reason.
 */
@NullMarked
package org.armistice.incident;

import org.jspecify.annotations.NullMarked;
