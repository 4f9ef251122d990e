/**
 * From the layers of a report to its records: names resolved, tellings of one event brought
 * together, each value with its words and its claim, and what is not stated said.
 */
@NullMarked
package org.armistice.reading.assembly;

import org.jspecify.annotations.NullMarked;
