/**
 * The same pure reading as on one machine, with one model for all slots of a task manager. What
 * cannot be read goes aside with its reason.
 */
@NullMarked
package org.armistice.cluster.read;

import org.jspecify.annotations.NullMarked;
