/**
 * A PostgreSQL of the ledger's own: unpacked from the program, started at first use, stopped when
 * idle.
 *
 * <p>It listens on the loopback address only, with a password of its own. As root it runs as a user
 * with no privileges, because PostgreSQL refuses to run as root.
 */
@NullMarked
package org.armistice.ledger.postgres;

import org.jspecify.annotations.NullMarked;
