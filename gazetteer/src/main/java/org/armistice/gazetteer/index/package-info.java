/**
 * The compiled gazetteer: one file of fixed-width features and front-coded, sorted names.
 *
 * <p>Looked up where it lies, in a byte buffer: mapped when it is a file, read once (about 12 MB,
 * no objects a place) when it comes out of a jar. Sorted blocks instead of a hash table of
 * fingerprints because the file is committed and has to stay under 15 MB; they also answer whether
 * any name begins with given words, which the scan of a text asks.
 */
@NullMarked
package org.armistice.gazetteer.index;

import org.jspecify.annotations.NullMarked;
