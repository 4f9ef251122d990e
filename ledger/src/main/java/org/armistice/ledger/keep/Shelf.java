package org.armistice.ledger.keep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.armistice.incident.likeness.Fingerprint;
import org.armistice.ledger.LedgerException;
import org.armistice.record.Entry;
import org.armistice.record.JsonLines;
import org.armistice.record.Published;
import org.armistice.record.Reading;
import org.armistice.record.Report;
import org.jdbi.v3.core.Handle;

/** Reports and readings as they are kept. */
final class Shelf {
  /** Copies of one text come out within so many days. */
  private static final int COPY_DAYS = 7;

  private Shelf() {}

  /**
   * @return false where the ledger holds the report already; nothing was written then
   */
  static boolean put(Handle handle, Arrival arrival, String reader, long seq) {
    Reading reading = arrival.reading();
    Report report = reading.report();
    Published published = report.published();
    Fingerprint fingerprint = Fingerprint.of(reading.text());
    int written =
        handle.execute(
            "insert into report (id, seq, sha256, outlet, title, published, sensitivity, record, bytes,"
                + " text, likeness) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
            report.id(),
            seq,
            report.sha256(),
            report.outlet(),
            report.title(),
            published == null ? null : published.date(),
            report.sensitivity().name(),
            JsonLines.write(report),
            arrival.bytes(),
            reading.text(),
            fingerprint.bits());
    if (written == 0) {
      return false;
    }
    handle.execute(
        "insert into reading (report, seq, reader, lines) values (?, ?, ?, ?)",
        report.id(),
        seq,
        reader,
        lines(reading));
    Entries.write(handle, reading);
    return true;
  }

  static String lines(Reading reading) {
    return reading.entries().stream().map(JsonLines::write).collect(Collectors.joining("\n"));
  }

  /** The latest reading of a report. */
  static Reading reading(Handle handle, String report) {
    return handle
        .createQuery(
            "select r.text, l.lines from report r join reading l on l.report = r.id"
                + " where r.id = :id order by l.seq desc limit 1")
        .bind("id", report)
        .map((row, context) -> reading(row.getString(1), row.getString(2)))
        .findOne()
        .orElseThrow(
            () ->
                new LedgerException(
                    LedgerException.Fault.UNKNOWN_ID, "the ledger has no report " + report));
  }

  static Reading reading(String text, String lines) {
    List<Entry> entries = lines.lines().map(JsonLines::read).toList();
    return new Reading(text, entries);
  }

  /** Says that a report is known, and whether it was added with other metadata. */
  static String already(Handle handle, Report report) {
    String kept =
        handle
            .createQuery("select record from report where id = :id")
            .bind("id", report.id())
            .mapTo(String.class)
            .one();
    Report old = (Report) JsonLines.read(kept);
    boolean same =
        java.util.Objects.equals(old.published(), report.published())
            && java.util.Objects.equals(old.outlet(), report.outlet());
    return same
        ? "in the ledger already; nothing was added"
        : "in the ledger already, with outlet %s and day of publication %s; nothing was added"
            .formatted(
                old.outlet() == null ? "not stated" : old.outlet(),
                old.published() == null ? "not stated" : old.published().date());
  }

  /** Which other reports of these days have nearly the same words. */
  static List<String> nearDuplicates(Handle handle, Reading reading) {
    Report report = reading.report();
    Fingerprint fingerprint = Fingerprint.of(reading.text());
    LocalDate day = report.published() == null ? null : report.published().date();
    List<Integer> bands = new ArrayList<>();
    List<Integer> bits = new ArrayList<>();
    for (int band = 0; band < Fingerprint.BANDS; band++) {
      bands.add(band);
      bits.add(fingerprint.band(band));
    }
    List<String> notes =
        handle
            .createQuery(
                "select distinct r.id, r.outlet, r.likeness from unnest(:bands::int[], :bits::int[])"
                    + " as b(band, bits) join likeness l using (band, bits)"
                    + " join report r on r.id = l.report where r.id <> :id"
                    + " and (:day::date is null or r.published is null"
                    + " or abs(r.published - :day::date) <= :days) order by r.id")
            .bind("bands", bands.toArray(new Integer[0]))
            .bind("bits", bits.toArray(new Integer[0]))
            .bind("id", report.id())
            .bind("day", day)
            .bind("days", COPY_DAYS)
            .map(
                (row, context) ->
                    new Fingerprint(row.getLong(3)).isNear(fingerprint)
                        ? "nearly the same words as %s of %s; count them as one source"
                            .formatted(
                                row.getString(1),
                                row.getString(2) == null
                                    ? "an outlet not stated"
                                    : row.getString(2))
                        : "")
            .filter(note -> !note.isEmpty())
            .list();
    handle.execute(
        "insert into likeness (band, bits, report) select b.band, b.bits, ? from"
            + " unnest(?::int[], ?::int[]) as b(band, bits) on conflict do nothing",
        report.id(),
        bands.toArray(new Integer[0]),
        bits.toArray(new Integer[0]));
    return notes;
  }
}
