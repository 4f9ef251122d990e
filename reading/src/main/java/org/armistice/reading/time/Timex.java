package org.armistice.reading.time;

/**
 * A time expression as TimeML's TIMEX3 marks it, without prepositions.
 *
 * @param startToken first token
 * @param endToken token after the last
 * @param type DATE, TIME, DURATION or SET
 * @param value in TIMEX3 form, such as {@code 2020-10-12}, {@code P2D} or {@code PAST_REF}
 */
public record Timex(int startToken, int endToken, String type, String value) {}
