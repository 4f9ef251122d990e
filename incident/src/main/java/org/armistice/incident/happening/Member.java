package org.armistice.incident.happening;

import java.time.LocalDate;
import java.util.List;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A telling in an incident, with why it is there.
 *
 * @param event id of the telling
 * @param retold ids of the other events of its reading that tell of it
 * @param founder whether the incident rests on it
 * @param denied whether the report has somebody deny it
 * @param score 0 to 1
 * @param rule that put it there
 * @param reason one sentence for people
 * @param evidence the words that tell of it
 */
public record Member(
    String event,
    List<String> retold,
    String report,
    @Nullable LocalDate published,
    @Nullable String outlet,
    String label,
    boolean founder,
    boolean denied,
    double score,
    String rule,
    String reason,
    List<Span> evidence) {
  public Member {
    retold = List.copyOf(retold);
    evidence = List.copyOf(evidence);
  }
}
