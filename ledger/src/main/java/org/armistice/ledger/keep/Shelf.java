package org.armistice.ledger.keep;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.armistice.incident.likeness.Fingerprint;
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

  private static final Integer[] BANDS =
      IntStream.range(0, Fingerprint.BANDS).boxed().toArray(Integer[]::new);

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
    write(handle, report.id(), seq, reader, lines(reading));
    if (report.sensitivity() != Report.Sensitivity.SEALED) {
      Entries.write(handle, reading, seq, null);
    }
    return true;
  }

  /** Puts a newer reading of a report beside the earlier ones. */
  static void putAgain(Handle handle, Reading reading, String reader, long seq) {
    Report report = reading.report();
    write(handle, report.id(), seq, reader, lines(reading));
    Derivation.writeHeirs(handle, report.id());
    if (report.sensitivity() != Report.Sensitivity.SEALED) {
      Entries.end(handle, report.id(), seq);
      Entries.write(handle, reading, seq, null);
    }
  }

  private static void write(Handle handle, String report, long seq, String reader, String lines) {
    handle.execute(
        "insert into reading (report, seq, reader, lines) values (?, ?, ?, ?)",
        report,
        seq,
        reader,
        lines);
  }

  static String lines(Reading reading) {
    return reading.entries().stream().map(JsonLines::write).collect(Collectors.joining("\n"));
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
        old.sensitivity() == Report.Sensitivity.SEALED
            || Objects.equals(old.published(), report.published())
                && Objects.equals(old.outlet(), report.outlet());
    return same
        ? "in the ledger already; nothing was added"
        : "in the ledger already, with outlet %s and day of publication %s; nothing was added"
            .formatted(
                old.outlet() == null ? "not stated" : old.outlet(),
                old.published() == null ? "not stated" : old.published().date());
  }

  /** Which other open reports of these days have nearly the same words. */
  static List<String> nearDuplicates(Handle handle, Reading reading) {
    Report report = reading.report();
    Fingerprint fingerprint = Fingerprint.of(reading.text());
    LocalDate day = report.published() == null ? null : report.published().date();
    return handle
        .createQuery(
            "select distinct r.id, r.outlet, r.likeness from unnest(:bands::int[], :bits::int[])"
                + " as b(band, bits) join likeness l using (band, bits)"
                + " join report r on r.id = l.report where r.id <> :id and "
                + AsOf.COUNTS
                + " and (:day::date is null or r.published is null"
                + " or abs(r.published - :day::date) <= :days) order by r.id")
        .bind("bands", BANDS)
        .bind("bits", bits(fingerprint))
        .bind("id", report.id())
        .bind("asof", Long.MAX_VALUE)
        .bind("day", day)
        .bind("days", COPY_DAYS)
        .map(
            (row, context) ->
                new Fingerprint(row.getLong(3)).isNear(fingerprint)
                    ? "nearly the same words as %s of %s; count them as one source"
                        .formatted(
                            row.getString(1),
                            row.getString(2) == null ? "an outlet not stated" : row.getString(2))
                    : "")
        .filter(note -> !note.isEmpty())
        .list();
  }

  /** Lets later reports be found to have nearly the same words. */
  static void remember(Handle handle, String report, String text) {
    handle.execute(
        "insert into likeness (band, bits, report) select b.band, b.bits, ? from"
            + " unnest(?::int[], ?::int[]) as b(band, bits) on conflict do nothing",
        report,
        BANDS,
        bits(Fingerprint.of(text)));
  }

  private static Integer[] bits(Fingerprint fingerprint) {
    return Arrays.stream(BANDS).map(fingerprint::band).toArray(Integer[]::new);
  }
}
