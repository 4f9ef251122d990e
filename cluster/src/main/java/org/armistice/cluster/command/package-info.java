/**
 * {@code armistice archive}: submits the job, says how it stands, goes on where it stopped, and
 * checks what came out against what went in.
 */
@NullMarked
package org.armistice.cluster.command;

import org.jspecify.annotations.NullMarked;
