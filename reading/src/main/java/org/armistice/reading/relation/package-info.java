/**
 * How matters are told to stand to each other: one after the other, at the same time, one harming
 * the other.
 *
 * <p>"After" is a time and never a reason.
 */
@NullMarked
package org.armistice.reading.relation;

import org.jspecify.annotations.NullMarked;
