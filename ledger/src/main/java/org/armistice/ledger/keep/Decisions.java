package org.armistice.ledger.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armistice.incident.grouping.People;
import org.armistice.incident.telling.Correction;
import org.armistice.incident.telling.Telling;
import org.jdbi.v3.core.Handle;

/** What people decided and have not taken back. */
final class Decisions {
  private final List<String[]> together = new ArrayList<>();
  private final People people = People.undecided();
  private final Handle handle;
  private final boolean anyCorrection;

  /** One pair of events that somebody decided to be one happening. */
  Decisions(Handle handle) {
    this.handle = handle;
    handle
        .createQuery(
            "select kind, one, other from decision d where kind in ('together', 'apart')"
                + " and not exists (select 1 from decision r where r.kind = 'revoke' and r.one = d.id)"
                + " order by seq, id")
        .map((row, context) -> new String[] {row.getString(1), row.getString(2), row.getString(3)})
        .forEach(
            row -> {
              if (row[0].equals("together")) {
                together.add(new String[] {row[1], row[2]});
              } else {
                people.apart(row[1], row[2]);
              }
            });
    this.anyCorrection =
        handle
            .createQuery("select exists (select 1 from decision where kind = 'correct')")
            .mapTo(Boolean.class)
            .one();
  }

  People people() {
    return people;
  }

  /** Pairs of events that are one happening. */
  List<String[]> together() {
    return together;
  }

  /** The telling with what people corrected in it; the latest word on a field holds. */
  Telling corrected(Telling telling) {
    if (!anyCorrection) {
      return telling;
    }
    Telling corrected = telling;
    List<String> events = new ArrayList<>(telling.retold());
    events.add(telling.event());
    for (Correction correction : corrections(events)) {
      corrected = correction.applyTo(corrected);
    }
    return corrected;
  }

  private List<Correction> corrections(List<String> events) {
    return handle
        .createQuery(
            "select field, value, who from decision d where kind = 'correct' and one = any(:events)"
                + " and not exists (select 1 from decision r where r.kind = 'revoke' and r.one = d.id)"
                + " order by seq, id")
        .bind("events", events.toArray(new String[0]))
        .map(
            (row, context) ->
                new Correction(
                    Correction.Field.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                    row.getString(2),
                    row.getString(3)))
        .list();
  }

  /** Whether a report was taken back. */
  boolean isRetracted(String report) {
    return handle
        .createQuery(
            "select exists (select 1 from decision d where kind = 'retract' and one = :report"
                + " and not exists (select 1 from decision r where r.kind = 'revoke' and r.one = d.id))")
        .bind("report", report)
        .mapTo(Boolean.class)
        .one();
  }
}
