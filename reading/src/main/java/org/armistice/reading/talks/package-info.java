/**
 * Negotiations: who talks with whom, where, how they stand, and on what.
 *
 * <p>A venue is no party and no place of an event; an issue under talks ("a ceasefire") is no
 * ceasefire.
 */
@NullMarked
package org.armistice.reading.talks;

import org.jspecify.annotations.NullMarked;
