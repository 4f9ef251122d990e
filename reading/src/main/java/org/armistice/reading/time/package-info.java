/**
 * When: the time expressions of a sentence become {@link org.armistice.record.TimeSpan}s, counted
 * from the day of publication, from an event that the words name, or from nothing. A time whose
 * anchor is unknown stays relative. The rules are rows of {@code times.tsv}, their words are in
 * {@code timewords.tsv}, {@code timemodifiers.tsv} and {@code holidays.tsv}; beside the interval
 * every mention keeps its TIMEX3 type and value, so that the reading can be measured.
 */
@NullMarked
package org.armistice.reading.time;

import org.jspecify.annotations.NullMarked;
