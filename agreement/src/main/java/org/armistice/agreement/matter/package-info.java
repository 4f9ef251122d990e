/**
 * What somebody did, gathered from the tellings of one or several reports.
 *
 * <p>A matter is what is set against an agreement. Tellings are joined only where act, side, place
 * and time agree and something ties them; everything that is said of a matter keeps its speaker.
 */
@NullMarked
package org.armistice.agreement.matter;

import org.jspecify.annotations.NullMarked;
