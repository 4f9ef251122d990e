/**
 * Where places are: a name looked up gives the features that bear it, with what contains them.
 *
 * <p>Two layers. {@code gazetteer.bin} holds GeoNames' places and units (see {@link
 * org.armistice.gazetteer.index}); {@code countries.tsv} and {@code supplement.tsv} are authored,
 * can be read and changed by anybody, and add what GeoNames' thousand lacks: countries with their
 * people's names, macro-regions, disputed territories, waters, bases, small places of wars.
 */
@NullMarked
package org.armistice.gazetteer;

import org.jspecify.annotations.NullMarked;
