package org.armistice.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term of an agreement as somebody gives it.
 *
 * @param bearer who is bound or allowed
 * @param action what may, must or must not be done, as a node of the action tree, such as "defend"
 * @param actionWords as the text has it
 * @param target upon whom or what
 * @param conditions tests that must hold, such as {@code under_attack(Afghan partners)}
 * @param quote the words of the agreement's own text, where the report quotes it
 * @param paraphrase the words that give the term, where it does not
 * @param reader who reads the agreement so
 */
public record Term(
    String id,
    String report,
    Attested<Ref> agreement,
    @Nullable Attested<Ref> bearer,
    Attested<Modality> modality,
    Attested<String> action,
    @Nullable Attested<Ref> target,
    List<Attested<String>> conditions,
    Basis basis,
    @Nullable Span quote,
    @Nullable Span paraphrase,
    Ref reader,
    Ref claim,
    List<Span> evidence)
    implements Entry {
  public Term {
    conditions = List.copyOf(conditions);
    evidence = List.copyOf(evidence);
  }

  /** The three of deontic logic. */
  public enum Modality {
    PERMITS,
    OBLIGES,
    PROHIBITS
  }

  public enum Basis {
    PUBLISHED_TEXT,
    ANNEX_PUBLIC,
    ANNEX_UNPUBLISHED,
    ORAL,
    PARTY_ASSERTION,
    THIRD_PARTY_PARAPHRASE,
    CUSTOMARY
  }
}
