package org.armistice.agreement.accord;

import java.util.List;
import org.armistice.record.Term;
import org.jspecify.annotations.Nullable;

/**
 * Where a term or silence comes from.
 *
 * @param basis {@code null} when the file does not say; it is then taken for a paraphrase
 * @param clause where it stands in the agreement, such as "Part One, 1"
 * @param reader who reads the agreement so
 * @param at words of a report that give it
 * @param quote words of the agreement itself
 * @param contestedBy who says that there is no such term
 * @param source address or title
 * @param note anything else
 */
public record Provenance(
    Term.@Nullable Basis basis,
    @Nullable String clause,
    @Nullable String reader,
    @Nullable String at,
    @Nullable String quote,
    List<Who.Named> contestedBy,
    @Nullable String source,
    @Nullable String note) {
  /** Nothing said. */
  public static final Provenance NONE =
      new Provenance(null, null, null, null, null, List.of(), null, null);

  public Provenance {
    contestedBy = List.copyOf(contestedBy);
  }

  /** The basis, a paraphrase where none is given. */
  public Term.Basis basisOrWeakest() {
    return basis == null ? Term.Basis.THIRD_PARTY_PARAPHRASE : basis;
  }
}
