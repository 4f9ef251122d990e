/**
 * What reports have to do with each other, as keyed state with timers: texts with nearly the same
 * words, and tellings that may be of one happening. No order of arrival shows in what comes out.
 */
@NullMarked
package org.armistice.cluster.near;

import org.jspecify.annotations.NullMarked;
