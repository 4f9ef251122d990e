package org.armistice.server.view;

import java.util.List;
import org.armistice.incident.happening.Glance;
import org.armistice.ledger.ask.DoubtQuery;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/** What the record is unsure of. */
public record DoubtRow(
    String id,
    String kind,
    double doubt,
    String question,
    @Nullable String reason,
    @Nullable String event,
    @Nullable String other,
    String report,
    @Nullable String outlet,
    List<Span> evidence,
    List<Glance> incidents) {
  public DoubtRow {
    evidence = List.copyOf(evidence);
    incidents = List.copyOf(incidents);
  }

  public static DoubtRow of(DoubtQuery.Doubt doubt) {
    String other = doubt.other().isEmpty() ? null : doubt.other();
    return new DoubtRow(
        doubt.kind().key() + ":" + doubt.subject() + (other == null ? "" : ":" + other),
        doubt.kind().key(),
        doubt.doubt(),
        doubt.question(),
        doubt.reason(),
        doubt.subject(),
        other,
        doubt.report(),
        doubt.outlet(),
        doubt.evidence(),
        doubt.incidents().stream().map(Glance::of).toList());
  }
}
