/**
 * Who says what: the attributions of a report, each with its source, its cue and its content.
 *
 * <p>Terms follow PARC and PolNeAR (Pareti 2012; Newell et al. 2018): the source is the one who
 * says, the cue the reporting words, the content what is said. Reporting words, hedges and channels
 * are tables; this package holds the ways in which English joins them. What stands in nobody's
 * content is the outlet's own voice. Who a source is, is left to the package {@code actor}.
 */
@NullMarked
package org.armistice.reading.claim;

import org.jspecify.annotations.NullMarked;
