package org.armistice.record;

/**
 * A pointer to another record, with a label so that a line of output reads on its own.
 *
 * @param id id of the record
 * @param label what a person would call it, such as "Taliban" or "Helmand"
 */
public record Ref(String id, String label) {}
