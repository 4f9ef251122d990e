package org.armistice.reading.publicity;

import org.armistice.reading.document.Phrase;
import org.armistice.record.Regime;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes a series and how far, before names are resolved.
 *
 * @param publisher who makes public or does not
 * @param series what is made public
 * @param trigger the word that says how far
 * @param hedge an adverb that limits it
 * @param since words of the time from which it holds
 */
public record RegimeDraft(
    Phrase publisher,
    Phrase series,
    Phrase trigger,
    Regime.Status status,
    @Nullable Phrase hedge,
    @Nullable Phrase since,
    String rule) {}
