package org.armistice.reading.position;

import java.util.List;
import java.util.Optional;
import org.armistice.reading.document.Phrase;
import org.armistice.record.Position;
import org.jspecify.annotations.Nullable;

/**
 * A judgement as a sentence gives it, before names are resolved.
 *
 * @param trigger the judging word
 * @param value what it says
 * @param denied what it says where it is denied ("denied that they had broken the truce")
 * @param subject what is judged; {@code null} when the words point to nothing in the sentence
 * @param anaphor true when the subject is "it", "this" or "that": the matter of the words before
 * @param agreement index of the agreement it is set against, if one is named
 * @param evaluation judging words about extent, such as "unacceptably high"
 * @param rule the table row
 */
public record PositionDraft(
    Phrase trigger,
    Position.Value value,
    Position.Value denied,
    @Nullable Phrase subject,
    boolean anaphor,
    Optional<Integer> agreement,
    List<Phrase> evaluation,
    String rule) {
  public PositionDraft {
    evaluation = List.copyOf(evaluation);
  }
}
