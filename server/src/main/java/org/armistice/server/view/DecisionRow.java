package org.armistice.server.view;

import java.util.Locale;
import org.armistice.ledger.ask.DecisionQuery;
import org.jspecify.annotations.Nullable;

/** What somebody decided; {@code at} in ISO 8601. */
public record DecisionRow(
    long seq,
    String at,
    String who,
    String kind,
    String one,
    @Nullable String other,
    @Nullable String field,
    @Nullable String value,
    @Nullable String label,
    String reason,
    boolean undone) {
  public static DecisionRow of(DecisionQuery.Row row) {
    return new DecisionRow(
        row.seq(),
        row.at().toString(),
        row.who(),
        row.kind(),
        row.one(),
        row.other(),
        row.field() == null ? null : row.field().toLowerCase(Locale.ROOT),
        row.value(),
        row.label(),
        row.reason(),
        row.undone());
  }
}
