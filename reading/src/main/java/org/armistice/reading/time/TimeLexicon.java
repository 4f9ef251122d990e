package org.armistice.reading.time;

/** The words of times and the calendar of feasts, as the operations use them. */
record TimeLexicon(TimeWords words, Holidays holidays) {}
