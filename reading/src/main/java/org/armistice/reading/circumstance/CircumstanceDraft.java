package org.armistice.reading.circumstance;

import org.armistice.reading.document.Phrase;
import org.armistice.record.Circumstance;
import org.jspecify.annotations.Nullable;

/**
 * A circumstance as a sentence gives it, before it is given to an act.
 *
 * @param words that say so; their head is the word that hangs on the act
 * @param by whose order or mechanism; {@code null} when not stated
 */
public record CircumstanceDraft(
    Phrase words, Circumstance.Kind kind, @Nullable Phrase by, boolean negated, String rule) {}
