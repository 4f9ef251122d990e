package org.armistice.bench.muc;

/**
 * A noun or pronoun of the report, by the token that heads its words.
 *
 * @param sentence index in the report
 * @param token index in the sentence
 */
record Noun(int sentence, int token) {}
