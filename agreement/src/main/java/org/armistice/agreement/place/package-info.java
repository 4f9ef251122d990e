/**
 * Where an act lies to a region or a line, on the sphere, with what its source leaves open.
 *
 * <p>A place given as a region has no distance from a line: the answer is then "unknown".
 */
@NullMarked
package org.armistice.agreement.place;

import org.jspecify.annotations.NullMarked;
