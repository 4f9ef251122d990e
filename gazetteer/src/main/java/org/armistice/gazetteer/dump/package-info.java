/**
 * Makes a compiled gazetteer of the files that GeoNames publishes: {@code allCountries}, {@code
 * alternateNamesV2}, {@code admin1CodesASCII}, {@code admin2Codes} and {@code countryInfo}, plain
 * or zipped.
 *
 * <p>Streams them: rows are sorted on disk by number, joined, and written in the order of the file.
 * Every so many rows all is put on disk with a note of how far the work is, so that a build that
 * was killed goes on from there, to the same bytes. Which feature codes are taken stands in {@code
 * feature-codes.tsv}.
 *
 * @see <a href="https://download.geonames.org/export/dump/readme.txt">the files' columns</a>
 */
@NullMarked
package org.armistice.gazetteer.dump;

import org.jspecify.annotations.NullMarked;
