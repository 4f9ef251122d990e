package org.armistice.server.view;

import java.time.LocalDate;
import java.util.List;
import org.armistice.ledger.ask.EntryQuery;
import org.armistice.record.Position;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/** What somebody holds of an act or an agreement; {@code said} is null when not stated. */
public record PositionRow(
    String report,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable LocalDate said,
    String holder,
    Position.Value value,
    @Nullable String agreement,
    @Nullable String ground,
    List<Span> evidence) {
  public PositionRow {
    evidence = List.copyOf(evidence);
  }

  public static PositionRow of(EntryQuery.Found found) {
    Position position = (Position) found.entry();
    return new PositionRow(
        found.report(),
        found.outlet(),
        found.published(),
        found.latest() == null ? found.earliest() : found.latest(),
        position.holder().value().label(),
        position.value().value(),
        position.agreement() == null ? null : position.agreement().value().label(),
        position.ground() == null ? null : position.ground().value(),
        position.evidence());
  }
}
