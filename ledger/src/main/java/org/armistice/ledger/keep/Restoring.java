package org.armistice.ledger.keep;

import java.util.List;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.likeness.Fingerprint;
import org.armistice.ledger.Json;
import org.armistice.record.JsonLines;
import org.armistice.record.Published;
import org.armistice.record.Report;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Puts rows in as another ledger wrote them, and makes again what follows from them. */
public final class Restoring {
  private final Handle handle;

  public Restoring(Handle handle) {
    this.handle = handle;
    new Log(handle, java.time.Clock.systemUTC()).lock();
  }

  public static boolean isEmpty(Handle handle) {
    return handle.createQuery("select not exists (select 1 from log)").mapTo(Boolean.class).one();
  }

  /**
   * @param record the Report record as one line
   */
  public void report(long seq, String record, byte[] bytes, String text) {
    Report report = (Report) JsonLines.read(record);
    Published published = report.published();
    handle.execute(
        "insert into report (id, seq, sha256, outlet, title, published, sensitivity, record, bytes,"
            + " text, likeness) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        report.id(),
        seq,
        report.sha256(),
        report.outlet(),
        report.title(),
        published == null ? null : published.date(),
        report.sensitivity().name(),
        record,
        bytes,
        text,
        Fingerprint.of(text).bits());
  }

  public void reading(String report, long seq, String reader, String lines) {
    handle.execute(
        "insert into reading (report, seq, reader, lines) values (?, ?, ?, ?)",
        report,
        seq,
        reader,
        lines);
  }

  /**
   * @param values kind, one, other, field, value, who, reason
   */
  public void decision(String id, long seq, List<String> values) {
    handle.execute(
        "insert into decision (id, seq, kind, one, other, field, value, who, reason)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        seq,
        values.get(0),
        values.get(1),
        values.get(2),
        values.get(3),
        values.get(4),
        values.get(5),
        values.get(6));
  }

  /**
   * @param body {@code null} where the incident ended
   */
  public void revision(
      long seq, String incident, String change, String what, @Nullable String body) {
    Happening is = body == null ? null : Json.read(body, Happening.class);
    Revisions.insert(handle, seq, incident, change, what, is);
  }

  public void entry(LogEntry entry) {
    Log.insert(handle, entry);
  }

  /**
   * Makes everything that follows from what was put in.
   *
   * @return how many reports there are
   */
  public long derive() {
    return Derived.anew(handle, Derived.Progress.unseen());
  }
}
