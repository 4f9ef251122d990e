package org.armistice.server.view;

import java.util.List;
import org.armistice.ledger.ask.RevisionQuery;

/** What one entry of the log made of an incident; {@code at} in ISO 8601. */
public record RevisionRow(
    long seq,
    String at,
    String who,
    String kind,
    String about,
    String reason,
    String change,
    List<String> what) {
  public RevisionRow {
    what = List.copyOf(what);
  }

  public static RevisionRow of(RevisionQuery.Revision revision) {
    return new RevisionRow(
        revision.seq(),
        revision.at().toString(),
        revision.who(),
        revision.kind(),
        revision.about(),
        revision.reason(),
        revision.change(),
        revision.what());
  }
}
