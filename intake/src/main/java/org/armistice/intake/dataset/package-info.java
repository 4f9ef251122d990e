/**
 * Rows of other people's datasets, as they are in the user's own files: ACLED, UCDP GED, POLECAT,
 * ICEWS, GDELT and PA-X.
 *
 * <p>A row keeps its file and line. What is malformed is named with its line and passed over. Rows
 * are never mixed with what was read in reports.
 */
@NullMarked
package org.armistice.intake.dataset;

import org.jspecify.annotations.NullMarked;
