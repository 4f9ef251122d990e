/**
 * Readings go into the ledger. Each carries ids made of its content, and the ledger leaves what it
 * holds as it is, so that what arrives again adds nothing.
 */
@NullMarked
package org.armistice.cluster.load;

import org.jspecify.annotations.NullMarked;
