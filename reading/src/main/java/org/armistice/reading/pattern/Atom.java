package org.armistice.reading.pattern;

/**
 * A run of letters, a number, or a single mark.
 *
 * @param text lower case; apostrophes and dashes in their plain ASCII form, digits in ASCII
 * @param token index of the token that it begins in
 * @param endToken index after the token that it ends in; only a number spans several
 * @param capital whether it begins with a capital letter
 * @param glued whether no space stands between it and the atom before
 */
public record Atom(String text, int token, int endToken, boolean capital, boolean glued) {}
