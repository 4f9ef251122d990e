/**
 * Who made what public and when: announcements in order, the days between them, the first since,
 * and where publishing stopped.
 *
 * <p>What lies between two announcements is not known, and nothing here says that it was nothing.
 */
@NullMarked
package org.armistice.incident.publicity;

import org.jspecify.annotations.NullMarked;
