package org.armistice.cli;

import java.util.ArrayList;
import java.util.List;
import org.armistice.cli.ledger.LedgerOptions;
import org.armistice.cli.sheet.HappeningReasons;
import org.armistice.incident.happening.Happening;
import org.armistice.ledger.Json;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.LedgerException;
import org.armistice.ledger.ask.Links;
import org.armistice.ledger.ask.ReportQuery;
import org.armistice.ledger.keep.Ids;
import org.armistice.record.Entry;
import org.armistice.record.Reading;

/** Explains what the ledger keeps: its incidents, and records of its reports, read once more. */
final class LedgerExplaining {
  /** Enough reports to see that an id is not unique, without reading a whole ledger anew. */
  private static final int MOST_REPORTS = 20;

  private final LedgerOptions which;
  private final Answers answers;

  LedgerExplaining(LedgerOptions which, Answers answers) {
    this.which = which;
    this.answers = answers;
  }

  int explain(Question question) {
    try (Ledger ledger = which.open()) {
      if (question.id().startsWith("incident-") && isIncident(ledger, question)) {
        return Tally.DONE;
      }
      List<ReportQuery.Kept> kept =
          ReportQuery.with(ledger.database(), question.id(), MOST_REPORTS);
      if (kept.isEmpty()) {
        throw new Unexplained(
            "A204 no report of the ledger has a record whose id begins with \"%s\"; reports that are"
                    .formatted(question.id())
                + " sealed are left out. armistice incidents lists ids; for a report that is not in"
                + " the ledger name its file: armistice explain ID FILE");
      }
      answers.explain(question, read(question, kept));
      return Tally.DONE;
    }
  }

  /** The reports read again, by the version at hand. */
  private List<Reading> read(Question question, List<ReportQuery.Kept> kept) {
    List<Reading> readings = new ArrayList<>();
    List<String> readers = new ArrayList<>();
    for (ReportQuery.Kept one : kept) {
      Reading reading = answers.reader().read(one.report(), one.text());
      boolean has =
          reading.entries().stream().map(Entry::id).anyMatch(id -> id.startsWith(question.id()));
      if (has) {
        readings.add(reading);
      } else {
        readers.add(one.reader());
      }
    }
    if (readings.isEmpty()) {
      throw new Unexplained(
          "A207 the ledger's reading was made by %s; %s reads the report otherwise and finds no record"
                  .formatted(readers.get(0), LedgerOptions.reader(answers.knowledge().actors()))
              + " that begins with \"%s\"; add the report to a new ledger to see it as it is read now"
                  .formatted(question.id()));
    }
    return readings;
  }

  /** An incident that several reports tell of, or one that the ledger made of a single telling. */
  private boolean isIncident(Ledger ledger, Question question) {
    Happening happening;
    try {
      happening = ledger.database().with(handle -> Ids.happening(handle, question.id()));
    } catch (LedgerException e) {
      if (e.fault() == LedgerException.Fault.UNKNOWN_ID) {
        return false;
      }
      throw e;
    }
    List<Links.Link> links = ledger.database().with(handle -> new Links(handle).of(happening.id()));
    answers.print(
        answers.json()
            ? Json.write(new Merged(happening, links)) + "\n"
            : HappeningReasons.of(happening, links, answers.paper()));
    return true;
  }

  /** An incident with its tellings, each with its rule, score and reason, and its links. */
  private record Merged(Happening incident, List<Links.Link> links) {}
}
