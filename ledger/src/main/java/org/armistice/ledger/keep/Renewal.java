package org.armistice.ledger.keep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.incident.Rules;
import org.armistice.incident.happening.Happening;
import org.armistice.ledger.Json;
import org.armistice.ledger.Ledger;
import org.armistice.record.JsonLines;
import org.armistice.record.Reading;
import org.armistice.record.Report;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Brings a ledger up to what a newer program reads and derives. What people decided stands, what
 * was known before stays known, and each difference is a revision of its own whose reason is the
 * change of rules. Thread-safe.
 */
public final class Renewal {
  private static final String REASON = "rule change: ";

  private final Ledger ledger;
  private final String who;
  private final String reader;

  /**
   * @param who writes, for the log
   * @param reader version of the program that reads
   */
  public Renewal(Ledger ledger, String who, String reader) {
    this.ledger = ledger;
    this.who = who;
    this.reader = reader;
  }

  /**
   * A report as it is kept.
   *
   * @param text as read; the spans of all readings count in it
   */
  public record OnShelf(Report report, String text) {}

  /**
   * Ids of the reports that this reader has not read yet, in the order in which they came.
   *
   * @param since published on this day or later, {@code null} for all; one without a day is left
   *     out where a day is asked for
   * @param report id, or how it begins, {@code null} for all
   */
  public List<String> due(@Nullable LocalDate since, @Nullable String report) {
    return ledger
        .database()
        .with(
            handle ->
                handle
                    .createQuery(
                        "select r.id from report r join lateral (select reader from reading"
                            + "  where report = r.id order by seq desc limit 1) l on true"
                            + " left join read_again a on a.report = r.id"
                            + " where coalesce(a.reader, l.reader) <> :reader"
                            + " and (:since::date is null or r.published >= :since::date)"
                            + " and (:report::text is null or r.id = :report) order by r.seq")
                    .bind("reader", reader)
                    .bind("since", since)
                    .bind("report", report == null ? null : Ids.report(handle, report))
                    .mapTo(String.class)
                    .list());
  }

  /** The reports with some ids, in the order of their ids. */
  public List<OnShelf> taken(List<String> ids) {
    return ledger
        .database()
        .with(
            handle ->
                handle
                    .createQuery("select record, text from report where id = any(:ids) order by id")
                    .bind("ids", ids.toArray(new String[0]))
                    .map(
                        (row, context) ->
                            new OnShelf(
                                (Report) JsonLines.read(row.getString(1)), row.getString(2)))
                    .list());
  }

  /**
   * Keeps new readings of reports in one transaction. A reading that says what the one before says
   * is only noted.
   *
   * @return what came of each, in their order
   */
  public List<Kept> again(List<Reading> readings) {
    return ledger
        .database()
        .inTransaction(
            handle -> {
              Log log = new Log(handle, ledger.clock());
              log.lock();
              Derived.require(handle);
              Placing placing = new Placing(handle);
              List<Kept> kept = new ArrayList<>();
              for (Reading reading : readings) {
                kept.add(again(reading, handle, log, placing));
              }
              return kept;
            });
  }

  private Kept again(Reading reading, Handle handle, Log log, Placing placing) {
    Report report = reading.report();
    handle.execute(
        "insert into read_again (report, reader) values (?, ?)"
            + " on conflict (report) do update set reader = excluded.reader",
        report.id(),
        reader);
    if (Shelf.lines(reading).equals(latestLines(handle, report.id()))) {
      return Kept.already(report.id(), "read as before");
    }
    long seq = log.next();
    Shelf.putAgain(handle, reading, reader, seq);
    if (report.sensitivity() != Report.Sensitivity.SEALED) {
      placing.anew(report.id());
    }
    List<Change> changes = placing.changes(seq);
    log.write(seq, who, "reread", report.id(), REASON + "read by " + reader);
    return new Kept(report.id(), seq, /* news= */ true, changes, placing.notes());
  }

  private static String latestLines(Handle handle, String report) {
    return handle
        .createQuery("select lines from reading where report = :report order by seq desc limit 1")
        .bind("report", report)
        .mapTo(String.class)
        .one();
  }

  /**
   * Makes all that is derived anew from the readings and the decisions, in one transaction. Where
   * the rules are as they were, the record is then the same to the byte and the log has no new
   * entry.
   *
   * @return with what differs from before; no news where nothing does
   */
  public Kept rebuilt(Derived.Progress progress) {
    return ledger
        .database()
        .inTransaction(
            handle -> {
              Log log = new Log(handle, ledger.clock());
              log.lock();
              long seq = log.next();
              Derived.anew(handle, progress);
              List<Change> changes = differences(handle, seq);
              if (changes.isEmpty()) {
                return Kept.already("ledger", "made anew; the record is the same as before");
              }
              log.write(seq, who, "regroup", "ledger", REASON + "rules " + Rules.VERSION);
              return new Kept("ledger", seq, /* news= */ true, changes, List.of());
            });
  }

  /** Writes a revision of each incident that is not as its last revision says. */
  private static List<Change> differences(Handle handle, long seq) {
    Map<String, @Nullable Happening> now = new TreeMap<>();
    Map<String, @Nullable Happening> before = new TreeMap<>();
    handle
        .createQuery(
            "select coalesce(i.id, r.incident), i.body, nullif(r.body, '') from incident i full join"
                + " (select distinct on (incident) incident, body from revision"
                + "  order by incident, seq desc) r on r.incident = i.id"
                + " where i.body is distinct from nullif(r.body, '')")
        .map(
            (row, context) -> {
              now.put(row.getString(1), happening(row.getString(2)));
              before.put(row.getString(1), happening(row.getString(3)));
              return row.getString(1);
            })
        .list();
    Revisions revisions = new Revisions(handle);
    now.forEach((id, is) -> revisions.note(id, before.get(id), is));
    return revisions.write(seq);
  }

  private static @Nullable Happening happening(@Nullable String body) {
    return body == null ? null : Json.read(body, Happening.class);
  }
}
