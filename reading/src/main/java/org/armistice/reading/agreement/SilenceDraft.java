package org.armistice.reading.agreement;

import org.armistice.reading.document.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * An act that the agreement is said not to speak of, before names are resolved.
 *
 * @param agreement index in the {@link AgreementLayer}
 * @param action the noun or verb of the act
 * @param node of the action tree
 * @param target of the act
 * @param clause the words that say so
 */
public record SilenceDraft(
    int agreement,
    Phrase action,
    String node,
    @Nullable Phrase target,
    Phrase clause,
    String rule) {}
