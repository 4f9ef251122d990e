package org.armistice.stories;

/**
 * A speaker takes back or corrects what the same speaker said before.
 *
 * @param by id of the later claim
 * @param of id of the earlier one
 * @param reason for the reader
 */
public record Retraction(String by, String of, String reason) {}
