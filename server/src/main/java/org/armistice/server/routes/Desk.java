package org.armistice.server.routes;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.armistice.intake.Intake;
import org.armistice.intake.IntakeException;
import org.armistice.intake.ReportText;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.ask.ShelfQuery;
import org.armistice.ledger.keep.Arrival;
import org.armistice.ledger.keep.Keeper;
import org.armistice.ledger.keep.Kept;
import org.armistice.reading.Reader;
import org.armistice.reading.explanation.Explained;
import org.armistice.reading.explanation.Explainer;
import org.armistice.record.Entry;
import org.armistice.record.JsonLines;
import org.armistice.record.Reading;
import org.armistice.record.Report;
import org.armistice.server.access.Visitor;
import org.armistice.server.http.Refused;
import org.armistice.server.view.Added;
import org.armistice.server.view.ExplanationPage;
import org.armistice.server.view.ReportPage;

/**
 * Reads reports that are handed in, and tells why readings are as they are. The reader is loaded at
 * its first use; no more reports are read at once than there are processors. Thread-safe.
 */
public final class Desk {
  private final Ledger ledger;
  private final Supplier<Reader> reader;
  private final String version;
  private final Semaphore seats = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  /**
   * @param version of the program that reads, for the record of a reading
   */
  public Desk(Ledger ledger, Supplier<Reader> reader, String version) {
    this.ledger = ledger;
    this.reader = reader;
    this.version = version;
  }

  /** Reads and keeps. */
  Added add(Handed handed, Visitor visitor) {
    Reading reading = read(handed);
    Keeper keeper = new Keeper(ledger, visitor.name(), version);
    Kept kept = keeper.add(List.of(new Arrival(handed.bytes(), reading))).get(0);
    String id = reading.report().id();
    boolean seen = reading.report().sensitivity() != Report.Sensitivity.SEALED || visitor.sealed();
    ReportPage page =
        seen
            ? ReportPage.of(ShelfQuery.byId(ledger.database(), id, visitor.sealed()))
            : page(reading);
    return new Added(id, kept.shortened(), page);
  }

  /** Reads and keeps nothing. */
  Added preview(Handed handed) {
    Reading reading = read(handed);
    return new Added(reading.report().id(), null, page(reading));
  }

  private ReportPage page(Reading reading) {
    return ReportPage.of(
        new ShelfQuery.Whole(
            reading.report(),
            reading.text(),
            version,
            0,
            Instant.EPOCH,
            "",
            /* retracted= */ false,
            reading.entries().stream().map(JsonLines::write).toList(),
            List.of()));
  }

  private Reading read(Handed handed) {
    ReportText taken;
    try {
      taken = Intake.with(handed.metadata()).take(handed.source());
    } catch (IntakeException e) {
      String message = String.valueOf(e.getMessage());
      throw Refused.unreadable(
          message.substring(0, message.indexOf(' ')), message.substring(message.indexOf(' ') + 1));
    }
    seats.acquireUninterruptibly();
    try {
      return taken.report().sensitivity() == handed.sensitivity()
          ? reader.get().read(taken.report(), taken.text())
          : reader.get().read(taken.report().as(handed.sensitivity()), taken.text());
    } finally {
      seats.release();
    }
  }

  /**
   * @throws Refused where no record of the report has the id
   */
  ExplanationPage explained(ShelfQuery.Whole whole, String record) {
    Reading kept = new Reading(whole.text(), whole.entries());
    String id = id(kept, record);
    seats.acquireUninterruptibly();
    try {
      Explained explained = new Explainer(reader.get()).read(whole.report(), whole.text());
      if (explained.reading().entries().stream().noneMatch(entry -> entry.id().equals(id))) {
        throw Refused.notFound(
            "This report was read by another version (%s); read it again with armistice ledger reread to ask why."
                .formatted(whole.reader()));
      }
      return ExplanationPage.of(explained.explain(id));
    } finally {
      seats.release();
    }
  }

  private static String id(Reading kept, String record) {
    List<String> ids =
        kept.entries().stream()
            .map(Entry::id)
            .filter(id -> id.startsWith(record))
            .distinct()
            .toList();
    if (ids.size() == 1 || ids.contains(record)) {
      return ids.contains(record) ? record : ids.get(0);
    }
    throw Refused.notFound(
        ids.isEmpty()
            ? "No record of this report has the id \"%s\".".formatted(record)
            : "Several records begin with \"%s\": %s."
                .formatted(record, String.join(", ", ids.subList(0, Math.min(8, ids.size())))));
  }
}
