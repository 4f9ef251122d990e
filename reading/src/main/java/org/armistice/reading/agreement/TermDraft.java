package org.armistice.reading.agreement;

import java.util.List;
import org.armistice.reading.document.Phrase;
import org.armistice.record.Term;
import org.jspecify.annotations.Nullable;

/**
 * A term as a sentence gives it, before names are resolved.
 *
 * @param agreement index in the {@link AgreementLayer}
 * @param bearer who is bound or allowed; {@code null} when the words name nobody
 * @param trigger the deontic word
 * @param action the act
 * @param node of the action tree
 * @param target upon whom or what
 * @param conditions tests that must hold, each with the words that give it
 * @param clause all the words that give the term
 */
public record TermDraft(
    int agreement,
    @Nullable Phrase bearer,
    Phrase trigger,
    Term.Modality modality,
    Phrase action,
    String node,
    @Nullable Phrase target,
    List<Condition> conditions,
    Phrase clause,
    String rule) {
  public TermDraft {
    conditions = List.copyOf(conditions);
  }

  /** A test, with the words that give it and the rule. */
  public record Condition(String test, Phrase words, String rule) {}
}
