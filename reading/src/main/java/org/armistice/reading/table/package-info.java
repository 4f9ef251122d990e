/**
 * The tables of language knowledge: tab-separated files that a person of the field can read and
 * change. The first line names the columns; lines that begin with {@code #} say where rows come
 * from.
 */
@NullMarked
package org.armistice.reading.table;

import org.jspecify.annotations.NullMarked;
