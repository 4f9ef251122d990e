package org.armistice.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act that an agreement does not speak of, according to a reader of it. "Not prohibited" is not
 * "permitted".
 *
 * @param bearer whose act it is
 * @param action node of the action tree, such as "attack"
 * @param target of the act
 * @param reader who says so
 * @param textsRead which texts the reader is said to have read; empty when not stated
 * @param textsMissing which texts are said to exist and were not read
 * @param contestedBy positions that contradict it
 */
public record Silence(
    String id,
    String report,
    Attested<Ref> agreement,
    @Nullable Attested<Ref> bearer,
    Attested<String> action,
    @Nullable Attested<Ref> target,
    Ref reader,
    List<String> textsRead,
    List<String> textsMissing,
    Strength strength,
    List<Ref> contestedBy,
    Ref claim,
    List<Span> evidence)
    implements Entry {
  public Silence {
    textsRead = List.copyOf(textsRead);
    textsMissing = List.copyOf(textsMissing);
    contestedBy = List.copyOf(contestedBy);
    evidence = List.copyOf(evidence);
  }

  public enum Strength {
    STATED_BY_SOURCE,
    FOUND_BY_SEARCH
  }
}
