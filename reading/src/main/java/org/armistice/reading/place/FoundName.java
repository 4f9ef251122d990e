package org.armistice.reading.place;

import org.armistice.reading.place.rank.Toponym;

/**
 * Words that may name a place.
 *
 * @param sentence index in the document
 * @param start first token
 * @param end token after the last
 * @param partOfName whether they are words of a person's or organisation's name
 * @param rule what found them
 */
record FoundName(
    int sentence, int start, int end, Toponym toponym, boolean partOfName, String rule) {}
