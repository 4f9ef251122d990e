package org.armistice.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change in how often or how strongly something happens, as told.
 *
 * @param counted what changes, in the words of the text
 * @param coding what is counted, in the codes of the field
 * @param actors whose acts
 * @param targets upon whom
 * @param place a {@link Place}
 * @param from a {@link TimeSpan} that the change runs from
 * @param value the figure given; {@code null} when none is
 * @param counter who counts; {@code null} when not stated
 */
public record Trend(
    String id,
    String report,
    Attested<String> counted,
    @Nullable Coding coding,
    List<Attested<Ref>> actors,
    List<Attested<Ref>> targets,
    @Nullable Attested<Ref> place,
    Attested<Direction> direction,
    @Nullable Attested<Ref> from,
    @Nullable Attested<Amount> value,
    @Nullable Ref counter,
    Ref claim,
    List<Span> evidence)
    implements Entry {
  public Trend {
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    evidence = List.copyOf(evidence);
  }

  public enum Direction {
    UP,
    DOWN,
    STEADY,
    HIGHEST_SINCE,
    LOWEST_SINCE
  }
}
