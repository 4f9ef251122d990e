/**
 * Feeds and folders that are looked at again and again. What is new becomes sources; what was seen
 * is kept in a small file each, so that a restart goes on where it stopped.
 */
@NullMarked
package org.armistice.intake.watch;

import org.jspecify.annotations.NullMarked;
