/**
 * The ledger under load and under fire: many reports, killed processes, full disks.
 *
 * <p>Reports are invented in our own words; places are real, what happened there is not.
 */
@NullMarked
package org.armistice.bench.ledger;

import org.jspecify.annotations.NullMarked;
