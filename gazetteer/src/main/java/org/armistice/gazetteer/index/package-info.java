/**
 * The compiled gazetteer: one file of fixed-width features and front-coded, sorted names.
 *
 * <p>Looked up where it lies, in byte buffers: mapped when it is a file, read once (about 14 MB, no
 * objects a place) when it comes out of a jar. Sorted blocks instead of a hash table of
 * fingerprints because the file is committed and has to stay under 15 MB; they also answer whether
 * any name begins with given words, which the scan of a text asks. Written entry by entry with the
 * names sorted on disk, so that all of GeoNames can be compiled in little memory.
 */
@NullMarked
package org.armistice.gazetteer.index;

import org.jspecify.annotations.NullMarked;
