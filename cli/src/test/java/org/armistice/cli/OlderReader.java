package org.armistice.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.armistice.intake.Intake;
import org.armistice.intake.IntakeException;
import org.armistice.intake.ReportText;
import org.armistice.intake.Source;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.keep.Arrival;
import org.armistice.ledger.keep.Keeper;
import org.armistice.ledger.postgres.Home;
import org.armistice.reading.Reader;
import org.armistice.record.Entry;
import org.armistice.record.Event;
import org.armistice.record.Reading;

/** A ledger to which a program added whose reader saw no casualties. */
final class OlderReader {
  private OlderReader() {}

  static void added(Path home, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (Ledger ledger = Ledger.in(Home.of(home.toString()), Clock.systemUTC())) {
      ReportText taken =
          Intake.plain().take(new Source.Stream(file.toString(), new ByteArrayInputStream(bytes)));
      Reading reading = Reader.load().read(taken.report(), taken.text());
      new Keeper(ledger, "tester", "armistice 0.0.9")
          .add(List.of(new Arrival(bytes, withoutTolls(reading))));
    } catch (IntakeException e) {
      throw new IOException(e);
    }
  }

  private static Reading withoutTolls(Reading reading) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : reading.entries()) {
      entries.add(entry instanceof Event event ? withoutTolls(event) : entry);
    }
    return new Reading(reading.text(), entries);
  }

  private static Event withoutTolls(Event event) {
    return new Event(
        event.id(),
        event.report(),
        event.coding(),
        event.participants(),
        event.interaction(),
        event.weapon(),
        event.place(),
        event.time(),
        event.count(),
        List.of(),
        event.purpose(),
        event.status(),
        event.timeStatus(),
        event.negated(),
        event.series(),
        event.mentions(),
        event.claims(),
        event.evidence());
  }
}
