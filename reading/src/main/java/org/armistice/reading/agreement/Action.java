package org.armistice.reading.agreement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An act that a term speaks of.
 *
 * @param node of the action tree, such as "defend"
 * @param token the verb or noun
 * @param target token that names whom or what the act falls upon, if any
 * @param implied a test that the node's meaning carries, such as {@code under_attack(target)}
 * @param rule the table row
 */
record Action(
    String node, int token, Optional<Integer> target, @Nullable String implied, String rule) {}
