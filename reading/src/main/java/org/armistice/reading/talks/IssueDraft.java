package org.armistice.reading.talks;

import java.util.Optional;
import org.armistice.reading.document.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A matter under negotiation, before names are resolved.
 *
 * @param name its words
 * @param standing where the sides stand
 * @param open true when it is named as an example
 * @param talks index of the negotiation, where the words tie it to one
 */
public record IssueDraft(
    Phrase name, @Nullable Phrase standing, boolean open, Optional<Integer> talks, String rule) {}
