package org.armistice.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many acts of a kind somebody counted. Rival counts stand beside each other and are never
 * added up.
 *
 * @param counted what was counted, in the words of the text
 * @param coding what was counted, in the codes of the field; {@code null} for breaches of an
 *     agreement, which are acts of many kinds
 * @param breach true when breaches of an agreement were counted
 * @param agreement the agreement that they are said to breach
 * @param actors whose acts, as the counter has it; empty when the counter names nobody
 * @param place a {@link Place}
 * @param time a {@link TimeSpan}
 * @param counter who counted
 */
public record Count(
    String id,
    String report,
    Attested<String> counted,
    @Nullable Coding coding,
    boolean breach,
    @Nullable Attested<Ref> agreement,
    List<Attested<Ref>> actors,
    @Nullable Attested<Ref> place,
    @Nullable Attested<Ref> time,
    Attested<Amount> value,
    Attested<Ref> counter,
    Ref claim,
    List<Span> evidence)
    implements Entry {
  public Count {
    actors = List.copyOf(actors);
    evidence = List.copyOf(evidence);
  }
}
