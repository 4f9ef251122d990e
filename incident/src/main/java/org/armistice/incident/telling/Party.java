package org.armistice.incident.telling;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in a role of a happening.
 *
 * @param label as the report's record names it
 * @param side the state or movement at the top of whom it serves; {@code null} for people of no
 *     known side, such as "villagers"
 */
public record Party(String label, @Nullable String side) {}
