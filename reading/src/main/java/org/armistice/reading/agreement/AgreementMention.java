package org.armistice.reading.agreement;

import java.util.List;
import java.util.Set;
import org.armistice.reading.document.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A place where a report speaks of an agreement.
 *
 * @param phrase the noun phrase
 * @param noun its noun, lower case, such as "deal"
 * @param ceasefire whether the noun names only ceasefires
 * @param definite whether the reader is taken to know which agreement is meant
 * @param parties tokens that name parties
 * @param keys the parties' keys, see {@link PartyNames}
 * @param qualifiers other words that tell it from other agreements, lower case: "withdrawal"
 * @param signed the words of the time at which it was signed
 */
public record AgreementMention(
    Phrase phrase,
    String noun,
    boolean ceasefire,
    boolean definite,
    List<Integer> parties,
    Set<String> keys,
    Set<String> qualifiers,
    @Nullable Phrase signed) {}
