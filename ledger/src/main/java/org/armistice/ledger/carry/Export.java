package org.armistice.ledger.carry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.happening.Member;
import org.armistice.ledger.Database;
import org.armistice.ledger.Json;
import org.armistice.ledger.ask.Links;
import org.armistice.ledger.keep.LogEntry;
import org.jdbi.v3.core.Handle;

/**
 * Writes a ledger as JSON Lines. The record alone is the same, byte for byte, in whatever order its
 * reports came.
 */
public final class Export {
  static final int VERSION = 1;
  private static final int ROWS_AT_ONCE = 100;

  private final Handle handle;
  private final Writer out;
  private final boolean sealed;
  private final Set<String> withheld = new TreeSet<>();
  private long restricted;

  private Export(Handle handle, Writer out, boolean sealed) {
    this.handle = handle;
    this.out = out;
    this.sealed = sealed;
  }

  /**
   * What was written.
   *
   * @param withheld reports that are sealed and were left out
   * @param restricted reports in it that are not for everybody
   * @param whole whether a ledger can be made of it again
   */
  public record Written(long withheld, long restricted, boolean whole) {}

  /**
   * @param history whether the log, the decisions and the revisions follow the record; left out as
   *     well where something is withheld, because the log's digests would not hold
   * @param withSealed whether sealed reports are written out too
   * @throws UncheckedIOException where the writer fails
   */
  public static Written write(Database database, Writer out, boolean history, boolean withSealed) {
    return database.inTransaction(
        handle -> {
          handle.execute("set transaction isolation level repeatable read, read only");
          return new Export(handle, out, withSealed).run(history);
        });
  }

  private Written run(boolean history) {
    long sealedReports =
        handle
            .createQuery("select count(*) from report where sensitivity = 'SEALED'")
            .mapTo(Long.class)
            .one();
    boolean whole = history && (sealed || sealedReports == 0);
    line(new Line.Head(VERSION, whole));
    reports();
    incidents();
    if (whole) {
      history();
    }
    return new Written(withheld.size(), restricted, whole);
  }

  private void reports() {
    handle
        .createQuery("select id, sensitivity, record, bytes, text from report order by id")
        .setFetchSize(ROWS_AT_ONCE)
        .map(
            (row, context) -> {
              String id = row.getString(1);
              if (row.getString(2).equals("SEALED") && !sealed) {
                withheld.add(id);
                return new Line.Redaction(id, "a sealed report");
              }
              restricted += row.getString(2).equals("PUBLIC") ? 0 : 1;
              return new Line.KeptReport(
                  id,
                  row.getString(3),
                  Base64.getEncoder().encodeToString(row.getBytes(4)),
                  row.getString(5),
                  readings(id));
            })
        .forEach(this::line);
  }

  private List<Line.KeptReading> readings(String report) {
    return handle
        .createQuery("select reader, lines from reading where report = :report order by seq")
        .bind("report", report)
        .map(
            (row, context) ->
                new Line.KeptReading(row.getString(1), row.getString(2).lines().toList()))
        .list();
  }

  private void incidents() {
    Links links = new Links(handle);
    handle
        .createQuery("select body from incident order by id")
        .setFetchSize(ROWS_AT_ONCE)
        .map((row, context) -> Json.read(row.getString(1), Happening.class))
        .forEach(
            happening -> {
              boolean hidden =
                  happening.members().stream()
                      .map(Member::report)
                      .anyMatch(report -> withheld.contains(report));
              line(
                  hidden
                      ? new Line.Redaction(
                          happening.id(), "an incident that a sealed report tells of")
                      : new Line.KeptIncident(happening, kept(links.of(happening.id()))));
            });
  }

  private static List<Line.KeptLink> kept(List<Links.Link> links) {
    List<Line.KeptLink> kept = new ArrayList<>();
    for (Links.Link link : links) {
      kept.add(new Line.KeptLink(link.kind().name(), link.to(), link.score(), link.reason()));
    }
    return kept;
  }

  private void history() {
    handle
        .createQuery(
            "select r.id, r.seq, array_agg(l.seq order by l.seq) from report r"
                + " join reading l on l.report = r.id group by r.id, r.seq order by r.id")
        .setFetchSize(ROWS_AT_ONCE)
        .map(
            (row, context) ->
                new Line.Placed(
                    row.getString(1), row.getLong(2), List.of((Long[]) row.getArray(3).getArray())))
        .forEach(this::line);
    handle
        .createQuery(
            "select id, seq, kind, one, other, field, value, who, reason from decision order by seq, id")
        .map(
            (row, context) ->
                new Line.Decided(
                    row.getString(1),
                    row.getLong(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7),
                    row.getString(8),
                    row.getString(9)))
        .forEach(this::line);
    handle
        .createQuery(
            "select seq, incident, change, what, nullif(body, '') from revision order by seq, incident")
        .setFetchSize(ROWS_AT_ONCE)
        .map(
            (row, context) ->
                new Line.Revised(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5)))
        .forEach(this::line);
    handle
        .createQuery(
            "select seq, at, who, kind, subject, reason, digest, previous, hash from log order by seq")
        .setFetchSize(ROWS_AT_ONCE)
        .map((row, context) -> LogEntry.of(row))
        .forEach(
            entry ->
                line(
                    new Line.Logged(
                        entry.seq(),
                        entry.at().toString(),
                        entry.who(),
                        entry.kind(),
                        entry.subject(),
                        entry.reason(),
                        entry.digest(),
                        entry.previous(),
                        entry.hash())));
  }

  private void line(Line line) {
    try {
      out.write(Json.write(line));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
