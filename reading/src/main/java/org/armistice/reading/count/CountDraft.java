package org.armistice.reading.count;

import org.armistice.reading.document.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A count as a sentence gives it, before names are resolved.
 *
 * @param trigger the verb of counting, or of breaking
 * @param number the words of the number
 * @param counted the noun phrase of what was counted
 * @param breach whether breaches of an agreement were counted
 * @param agreement token of the agreement that is said to be breached; -1 for none
 * @param doer whose acts, as the words have it; {@code null} when they name nobody
 * @param counter who counted; {@code null} for whoever says so
 * @param place words that say where; {@code null} for those of the clause
 */
public record CountDraft(
    Phrase trigger,
    Phrase number,
    Phrase counted,
    boolean breach,
    int agreement,
    @Nullable Phrase doer,
    @Nullable Phrase counter,
    @Nullable Phrase place,
    String rule) {}
