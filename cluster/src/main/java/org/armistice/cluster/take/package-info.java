/**
 * Files and messages become reports as the command line takes them in, each with its bytes, or with
 * the reason why it cannot be read.
 */
@NullMarked
package org.armistice.cluster.take;

import org.jspecify.annotations.NullMarked;
