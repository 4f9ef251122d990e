package org.armistice.incident.telling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.record.Coding;
import org.armistice.record.Event;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one report tells of one happening.
 *
 * @param event id of the event in the report's reading; of the one with the finest frame, where the
 *     report tells of the happening in several
 * @param retold ids of the other events of the reading that tell of it again
 * @param published day of publication, {@code null} when not stated
 * @param outlet {@code null} when not stated
 * @param label what the report's record calls it
 * @param series true when the words tell of several acts as one
 * @param denied true when the report only has somebody deny it
 * @param general true when its words leave the kind of violence open: "the attack", "five were
 *     killed"
 * @param another true when its words set it apart from what the report told before: "another
 *     attack"
 * @param doers who did it, as told; empty when not stated
 * @param targets upon whom; empty when not stated
 * @param count how many acts, {@code null} when no number is given
 * @param words what the sentences that tell of it speak of, lower case, names with a capital,
 *     without common words
 * @param after events of the same report that this one is told to come after
 * @param evidence the words that tell of it
 */
public record Telling(
    String event,
    List<String> retold,
    String report,
    @Nullable LocalDate published,
    @Nullable String outlet,
    String label,
    Coding coding,
    Event.Status status,
    boolean series,
    boolean denied,
    boolean general,
    boolean another,
    Window window,
    Where where,
    List<Party> doers,
    List<Party> targets,
    @Nullable Long count,
    List<Harmed> tolls,
    Set<String> words,
    List<String> after,
    List<Span> evidence) {
  private static final int GRAINS = Where.Grain.values().length;

  /** Behind the vaguest of those that tell that it happened. */
  private static final int DENIED = 1000;

  public Telling {
    retold = List.copyOf(retold);
    doers = List.copyOf(doers);
    targets = List.copyOf(targets);
    tolls = List.copyOf(tolls);
    words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
    after = List.copyOf(after);
    evidence = List.copyOf(evidence);
  }

  /**
   * How vague the frame is, from 0: first by the days, then by the place; denials last. What is
   * vaguer looks for what is finer, never the other way round.
   */
  public int rank() {
    int rank = 2 * (window.breadth().ordinal() * GRAINS + where.grain().ordinal());
    rank += where.told() ? 0 : 1;
    return denied ? rank + DENIED : rank;
  }

  /** Days and place as one key: two tellings with the same are vague in the same way. */
  public String frame() {
    return String.join(
        "|",
        coding.plover().name(),
        String.valueOf(window.earliest()),
        String.valueOf(window.latest()),
        window.told() ? "told" : "implied",
        String.valueOf(where.key()),
        where.told() ? "there" : "implied",
        denied ? "denied" : "told");
  }

  /** The same, at another place. */
  Telling at(Where other) {
    return copy(coding, window, other, doers, targets, tolls);
  }

  /** The same, on other days. */
  Telling on(Window other) {
    return copy(coding, other, where, doers, targets, tolls);
  }

  /** The same, with other parties. */
  Telling by(List<Party> otherDoers, List<Party> otherTargets) {
    return copy(coding, window, where, otherDoers, otherTargets, tolls);
  }

  /** The same, with other figures. */
  Telling with(List<Harmed> other) {
    return copy(coding, window, where, doers, targets, other);
  }

  /** The same, as another kind of act. */
  Telling as(Coding other) {
    return copy(other, window, where, doers, targets, tolls);
  }

  private Telling copy(
      Coding newCoding,
      Window newWindow,
      Where newWhere,
      List<Party> newDoers,
      List<Party> newTargets,
      List<Harmed> newTolls) {
    return new Telling(
        event,
        retold,
        report,
        published,
        outlet,
        label,
        newCoding,
        status,
        series,
        denied,
        general,
        another,
        newWindow,
        newWhere,
        newDoers,
        newTargets,
        count,
        newTolls,
        words,
        after,
        evidence);
  }

  /** Whether words say neither when nor where. */
  public boolean isFrameless() {
    return !window.told() && (where.grain() == Where.Grain.NOWHERE || !where.told());
  }

  /** The names among its words. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>(words);
    names.removeIf(word -> !Character.isUpperCase(word.codePointAt(0)));
    return names;
  }

  /** The known sides among those who did it. */
  public Set<String> doerSides() {
    return sides(doers);
  }

  /** The known sides among those upon whom it fell. */
  public Set<String> targetSides() {
    return sides(targets);
  }

  private static Set<String> sides(List<Party> parties) {
    Set<String> sides = new TreeSet<>();
    for (Party party : parties) {
      if (party.side() != null) {
        sides.add(party.side());
      }
    }
    return sides;
  }
}
