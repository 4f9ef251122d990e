/**
 * What one report tells of one happening, cut down to what it takes to set it beside other reports.
 *
 * <p>A telling has a frame: the days and the place that its words allow, no finer than they are.
 * Everything here is derived from one reading and from nothing else.
 */
@NullMarked
package org.armistice.incident.telling;

import org.jspecify.annotations.NullMarked;
