/**
 * Places measured on annotated news: the right entry of the gazetteer on given names (exact, within
 * 161 km), and names found and placed from the bare text. {@link
 * org.armistice.bench.geoparsing.TrainPlaces} makes the ranker's weights from the same files.
 */
@NullMarked
package org.armistice.bench.geoparsing;

import org.jspecify.annotations.NullMarked;
