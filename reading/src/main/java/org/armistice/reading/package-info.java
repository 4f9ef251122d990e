/**
 * A report becomes mentions, statements, claims, events, positions and proposed terms.
 *
 * <p>Pure: the same input gives the same output; no files, network, clock or database. Each step is
 * a function from the layers before it to its own layer.
 */
@NullMarked
package org.armistice.reading;

import org.jspecify.annotations.NullMarked;
