/**
 * The commands on gazetteers, and the option by which other commands take one.
 *
 * <p>A gazetteer is a compiled file, the one that ships or one that the user built of GeoNames'
 * files; see {@code docs/places.md}.
 */
@NullMarked
package org.armistice.cli.gazetteer;

import org.jspecify.annotations.NullMarked;
