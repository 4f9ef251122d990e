package org.armistice.reading.relation;

import java.util.Optional;
import org.armistice.reading.document.Phrase;
import org.armistice.record.Relation;

/**
 * Two matters in relation, before they are resolved.
 *
 * @param trigger the word that relates them
 * @param from token of the first matter; absent where it is a pronoun
 * @param pronoun true when the first matter is "it", "this" or "that"
 * @param marker the preposition or conjunction before the second matter, or "object"
 * @param to token of the second matter, or of what holds it ("reports of a battle")
 */
public record RelationDraft(
    Relation.Kind kind,
    Phrase trigger,
    Optional<Integer> from,
    boolean pronoun,
    int to,
    String marker,
    String rule) {}
