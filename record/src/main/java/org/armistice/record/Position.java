package org.armistice.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody holds an event, a series or a term to stand to an agreement.
 *
 * @param subject the event, trend or term spoken of; {@code null} when the words point to none
 *     surely
 * @param subjectWords the words that name the subject
 * @param conductOf whose conduct is judged, as far as the words tell; empty when they do not
 * @param agreement the agreement spoken of
 * @param ground the reason given
 * @param evaluation judging words, such as "unacceptably high"
 * @param repeated true when the holder is said to have said so more than once
 * @param claim the claim that it is part of
 */
public record Position(
    String id,
    String report,
    Attested<Ref> holder,
    @Nullable Attested<Ref> subject,
    List<Span> subjectWords,
    List<Ref> conductOf,
    @Nullable Attested<Ref> agreement,
    Attested<Value> value,
    @Nullable Attested<String> ground,
    @Nullable Attested<String> evaluation,
    boolean repeated,
    Ref claim,
    List<Span> evidence)
    implements Entry {
  public Position {
    subjectWords = List.copyOf(subjectWords);
    conductOf = List.copyOf(conductOf);
    evidence = List.copyOf(evidence);
  }

  public enum Value {
    CONSISTENT,
    INCONSISTENT,
    VIOLATION,
    JUSTIFIED_BY_EXCEPTION,
    DENIES_EVENT,
    DENIES_RESPONSIBILITY,
    DENIES_TERM,
    NOT_IN_FORCE,
    OUTSIDE_SCOPE
  }
}
