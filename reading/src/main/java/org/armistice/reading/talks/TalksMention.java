package org.armistice.reading.talks;

import java.util.List;
import java.util.Set;
import org.armistice.reading.document.Phrase;
import org.armistice.record.Negotiation;
import org.jspecify.annotations.Nullable;

/**
 * A place where a report speaks of negotiations.
 *
 * @param phrase the noun phrase
 * @param parties tokens that name parties
 * @param keys the parties' keys
 * @param venue words of the place where they are held
 * @param status what the words say of how they stand
 * @param statusWords the words that say it
 */
public record TalksMention(
    Phrase phrase,
    List<Integer> parties,
    Set<String> keys,
    @Nullable Phrase venue,
    Negotiation.Status status,
    @Nullable Phrase statusWords) {
  public TalksMention {
    parties = List.copyOf(parties);
  }
}
