/**
 * The records that Armistice keeps: plain, immutable, one JSON object a line.
 *
 * <p>Every filled value carries the spans of the report that it rests on and the rule that gave it.
 * Null means "not stated" and is never 0. Nothing here knows a clock, a file, a network or a
 * database.
 */
@NullMarked
package org.armistice.record;

import org.jspecify.annotations.NullMarked;
