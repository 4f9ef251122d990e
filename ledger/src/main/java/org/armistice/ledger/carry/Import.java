package org.armistice.ledger.carry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.ledger.Database;
import org.armistice.ledger.Json;
import org.armistice.ledger.LedgerException;
import org.armistice.ledger.keep.LogEntry;
import org.armistice.ledger.keep.Restoring;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Makes a ledger of an export, all of it or nothing. */
public final class Import {
  private final Restoring restoring;
  private final Map<String, Line.KeptReport> reports = new HashMap<>();
  private boolean headed;

  private Import(Handle handle) {
    this.restoring = new Restoring(handle);
  }

  /**
   * @param lines of a whole export
   * @param name of the file, for messages
   * @return how many reports the ledger now holds
   * @throws LedgerException A411 where a line cannot be read or the history is missing; A412 where
   *     the ledger holds something already
   */
  public static long read(Database database, BufferedReader lines, String name) {
    return database.inTransaction(
        handle -> {
          if (!Restoring.isEmpty(handle)) {
            throw new LedgerException(
                LedgerException.Fault.IMPORT_TARGET,
                "the ledger holds reports already; import into an empty one (another --home or --database-url)");
          }
          return new Import(handle).run(lines, name);
        });
  }

  private long run(BufferedReader lines, String name) {
    long number = 0;
    try {
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        number++;
        take(text, name, number);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!headed || !reports.isEmpty()) {
      throw wrong(name, number, "the export ends too early", null);
    }
    return restoring.derive();
  }

  private void take(String text, String name, long number) {
    Line line;
    try {
      line = Json.read(text, Line.class);
    } catch (IllegalArgumentException e) {
      throw wrong(name, number, String.valueOf(e.getMessage()), e);
    }
    if (line instanceof Line.Head head) {
      if (head.version() > Export.VERSION || !head.history()) {
        throw wrong(
            name,
            number,
            "this export is of the record alone, or of a newer Armistice; make a whole one with armistice ledger export",
            null);
      }
      headed = true;
    } else if (!headed) {
      throw wrong(name, number, "an export begins with a line of type ledger", null);
    } else if (line instanceof Line.KeptReport report) {
      reports.put(report.id(), report);
    } else if (line instanceof Line.Placed placed) {
      place(placed, name, number);
    } else if (line instanceof Line.Decided decided) {
      restoring.decision(
          decided.id(),
          decided.seq(),
          List.of(
              decided.kind(),
              decided.one(),
              decided.other(),
              decided.field(),
              decided.value(),
              decided.who(),
              decided.reason()));
    } else if (line instanceof Line.Revised revised) {
      restoring.revision(
          revised.seq(), revised.incident(), revised.change(), revised.what(), revised.body());
    } else if (line instanceof Line.Logged logged) {
      restoring.entry(
          new LogEntry(
              logged.seq(),
              Instant.parse(logged.at()),
              logged.who(),
              logged.kind(),
              logged.subject(),
              logged.reason(),
              logged.digest(),
              logged.previous(),
              logged.hash()));
    }
  }

  private void place(Line.Placed placed, String name, long number) {
    Line.KeptReport report = reports.remove(placed.report());
    if (report == null || report.readings().size() != placed.readings().size()) {
      throw wrong(
          name, number, "there is no report " + placed.report() + " before this line", null);
    }
    restoring.report(
        placed.seq(), report.record(), Base64.getDecoder().decode(report.bytes()), report.text());
    for (int i = 0; i < report.readings().size(); i++) {
      Line.KeptReading reading = report.readings().get(i);
      restoring.reading(
          report.id(),
          placed.readings().get(i),
          reading.reader(),
          String.join("\n", reading.lines()));
    }
  }

  private static LedgerException wrong(
      String name, long line, String what, @Nullable Exception cause) {
    String message = "%s, line %d: %s; nothing was imported".formatted(name, line, what);
    return cause == null
        ? new LedgerException(LedgerException.Fault.IMPORT_LINE, message)
        : new LedgerException(LedgerException.Fault.IMPORT_LINE, message, cause);
  }
}
