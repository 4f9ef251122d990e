package org.armistice.reading.position;

import java.util.List;
import java.util.Optional;
import org.armistice.reading.document.Phrase;
import org.armistice.record.Coding;
import org.jspecify.annotations.Nullable;

/**
 * A demand as a sentence gives it, before names are resolved.
 *
 * @param trigger the word that demands
 * @param speaker who demands, where the clause itself says so; otherwise whoever the clause is
 *     attributed to
 * @param addressee of whom
 * @param coding PLOVER REQUEST and its mode
 * @param action the act that is asked for: verb with its object
 * @param object what the act is about, such as "their offensive actions"
 * @param scope words of the place where it shall hold
 * @param urgency such as "immediately"
 */
public record DemandDraft(
    Phrase trigger,
    Optional<Integer> speaker,
    Phrase addressee,
    Coding coding,
    Phrase action,
    @Nullable Phrase object,
    List<Phrase> scope,
    @Nullable Phrase urgency,
    String rule) {
  public DemandDraft {
    scope = List.copyOf(scope);
  }
}
