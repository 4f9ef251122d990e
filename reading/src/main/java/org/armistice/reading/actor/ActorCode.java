package org.armistice.reading.actor;

import org.jspecify.annotations.Nullable;

/**
 * What the field codes an actor as.
 *
 * @param country ISO 3166-1 alpha-3; UNO, IGO or NGO for bodies of no one state; null: not told
 * @param sector1 PLOVER sector; null: not told
 * @param sector2 second PLOVER sector, such as MIL for a minister of defence; null: none
 * @param rule which words or rows gave the codes
 */
public record ActorCode(
    @Nullable String country, @Nullable String sector1, @Nullable String sector2, String rule) {}
