/**
 * What makes {@code gazetteer.bin}: two npm packages with GeoNames' places, checked by hash, merged
 * on country, folded name and nearness, and written so that the same inputs give the same bytes.
 * {@link org.armistice.gazetteer.build.GazetteerBuilder} is the command. {@link
 * org.armistice.gazetteer.dump} builds from GeoNames' own files and shares what is known of names
 * and units.
 */
@NullMarked
package org.armistice.gazetteer.build;

import org.jspecify.annotations.NullMarked;
