package org.armistice.ledger.keep;

import java.util.List;
import java.util.function.BiConsumer;
import org.armistice.incident.grouping.People;
import org.armistice.incident.telling.Telling;
import org.armistice.incident.telling.Tellings;
import org.jdbi.v3.core.Handle;

/** What follows from the readings and from what people decided of them. */
public final class Derivation {
  private static final int ROWS_AT_ONCE = 100;

  private final Handle handle;
  private final Decisions decisions;

  public Derivation(Handle handle) {
    this.handle = handle;
    this.decisions = new Decisions(handle);
  }

  public People people() {
    return decisions.people();
  }

  /** The tellings of each report that was not taken back, from its latest reading. */
  public void each(BiConsumer<String, List<Telling>> use) {
    handle
        .createQuery(
            "select r.id, r.text, l.lines from report r join lateral"
                + " (select lines from reading where report = r.id order by seq desc limit 1) l on true"
                + " where not exists (select 1 from decision d where d.kind = 'retract' and d.one = r.id"
                + " and not exists (select 1 from decision v where v.kind = 'revoke' and v.one = d.id))"
                + " order by r.id")
        .setFetchSize(ROWS_AT_ONCE)
        .map(
            (row, context) -> {
              String report = row.getString(1);
              List<Telling> tellings =
                  Tellings.of(Shelf.reading(row.getString(2), row.getString(3))).stream()
                      .map(decisions::corrected)
                      .toList();
              use.accept(report, tellings);
              return report;
            })
        .forEach(report -> {});
  }
}
