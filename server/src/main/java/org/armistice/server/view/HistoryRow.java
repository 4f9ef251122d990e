package org.armistice.server.view;

import java.util.List;
import org.armistice.ledger.ask.HistoryQuery;

/** One entry of the log with what it made of one incident; {@code at} in ISO 8601. */
public record HistoryRow(
    long seq,
    String at,
    String who,
    String kind,
    String about,
    String reason,
    String incident,
    String change,
    String label,
    List<String> what) {
  public HistoryRow {
    what = List.copyOf(what);
  }

  public static HistoryRow of(HistoryQuery.Step step) {
    return new HistoryRow(
        step.seq(),
        step.at().toString(),
        step.who(),
        step.kind(),
        step.about(),
        step.reason(),
        step.incident(),
        step.change(),
        step.label(),
        step.what());
  }
}
