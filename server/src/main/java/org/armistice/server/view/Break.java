package org.armistice.server.view;

import java.time.LocalDate;
import java.util.List;
import org.armistice.ledger.ask.NoticeQuery;
import org.armistice.record.Regime;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/** A break in publishing, or its resumption, as a report tells it. */
public record Break(
    String publisher,
    String series,
    Regime.Status status,
    @Nullable String hedge,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String outlet,
    String report,
    List<Span> evidence) {
  public Break {
    evidence = List.copyOf(evidence);
  }

  public static Break of(NoticeQuery.Told told) {
    Regime regime = told.regime();
    return new Break(
        regime.publisher().value().label(),
        regime.series().value(),
        regime.status().value(),
        regime.hedge() == null ? null : regime.hedge().value(),
        told.from(),
        told.to(),
        told.outlet(),
        regime.report(),
        regime.evidence());
  }
}
