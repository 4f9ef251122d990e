/**
 * Which of the places that bear a name is meant.
 *
 * <p>Every name of a report has candidates; each candidate a row of readable features (how large,
 * of what class, inside what the next words name, near what else is named); a linear score, turned
 * into probabilities over the candidates of a name (listwise softmax). Three passes: a prior from
 * the name and its neighbours, then twice with what the pass before believes of the rest of the
 * report. The weights are a table, {@code place-weights.tsv}, made by {@code armistice bench
 * train-places}.
 */
@NullMarked
package org.armistice.reading.place.rank;

import org.jspecify.annotations.NullMarked;
