/**
 * Sets what several reports claim side by side: whose claim is told where, who else confirms it,
 * who contradicts it and in what, and where an attribution was dropped.
 *
 * <p>Pure functions over readings. Claims are never set against each other over different events:
 * where it is not sure that two speak of one thing, nothing is said.
 */
@NullMarked
package org.armistice.claim;

import org.jspecify.annotations.NullMarked;
