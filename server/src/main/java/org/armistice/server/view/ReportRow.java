package org.armistice.server.view;

import java.time.LocalDate;
import org.armistice.ledger.ask.ShelfQuery;
import org.jspecify.annotations.Nullable;

/** A report in a list; {@code added} in ISO 8601. */
public record ReportRow(
    String id,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable LocalDate published,
    String kind,
    String sensitivity,
    boolean retracted,
    String added,
    long incidents,
    String begins) {
  public static ReportRow of(ShelfQuery.Row row) {
    return new ReportRow(
        row.id(),
        row.title(),
        row.outlet(),
        row.published(),
        row.kind(),
        row.sensitivity(),
        row.retracted(),
        row.added().toString(),
        row.incidents(),
        row.begins());
  }
}
