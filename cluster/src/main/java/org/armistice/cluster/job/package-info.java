/**
 * The one job for archive and live stream: where reports come from, what is done with them, and
 * where the records go.
 */
@NullMarked
package org.armistice.cluster.job;

import org.jspecify.annotations.NullMarked;
