/**
 * What makes {@code gazetteer.bin}: two npm packages with GeoNames' places, checked by hash, merged
 * on country, folded name and nearness, and written so that the same inputs give the same bytes.
 * {@link org.armistice.gazetteer.build.GazetteerBuilder} is the command. Not used at run time.
 */
@NullMarked
package org.armistice.gazetteer.build;

import org.jspecify.annotations.NullMarked;
