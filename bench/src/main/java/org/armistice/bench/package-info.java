/**
 * Measures the reader: how well on annotated sets, how fast, and from how cold a start.
 *
 * <p>A set is a {@link org.armistice.bench.GoldSet} and has its line in {@code Quality}; it is
 * scored on all of its rows. Annotated texts are read from the user's folder and never shipped, and
 * neither is anything here.
 */
@NullMarked
package org.armistice.bench;

import org.jspecify.annotations.NullMarked;
