package org.armistice.cli.sheet;

import java.util.ArrayList;
import java.util.List;
import org.armistice.record.Agreement;
import org.armistice.record.Claim;
import org.armistice.record.Dispute;
import org.armistice.record.Entry;
import org.armistice.record.Event;
import org.armistice.record.NotStated;
import org.armistice.record.Position;
import org.armistice.record.Reading;
import org.armistice.record.Term;

/** The gist of a reading: how much was read, and a line for each event, position and dispute. */
final class SummarySection implements Section {
  @Override
  public void write(Reading reading, Sheet sheet) {
    List<String> counts = new ArrayList<>();
    count(reading, Event.class, "event", counts);
    count(reading, Claim.class, "claim", counts);
    count(reading, Position.class, "position", counts);
    count(reading, Agreement.class, "agreement", counts);
    count(reading, Term.class, "term", counts);
    count(reading, NotStated.class, "open question", counts);
    sheet.text("read: " + (counts.isEmpty() ? "nothing" : String.join(", ", counts)));
    for (Event event : reading.all(Event.class)) {
      sheet.bullet(line(event, sheet), event.evidence());
    }
    for (Term term : reading.all(Term.class)) {
      sheet.bullet(
          term.agreement().value().label() + ": " + AgreementSection.sentence(term),
          term.evidence());
    }
    for (Position position : reading.all(Position.class)) {
      sheet.bullet(
          position.holder().value().label()
              + ": "
              + PositionSection.value(position.value().value()),
          position.value().evidence());
    }
    for (Dispute dispute : reading.all(Dispute.class)) {
      sheet.bullet("disputed: " + dispute.subject().label(), dispute.evidence());
    }
    Balance.warning(reading).ifPresent(sheet::warning);
  }

  private static String line(Event event, Sheet sheet) {
    String time = event.time() == null ? "" : ", " + sheet.names().brief(event.time().value());
    String negated = event.negated() ? "told as not having happened: " : "";
    return negated + sheet.names().of(event) + time;
  }

  private static void count(
      Reading reading, Class<? extends Entry> kind, String name, List<String> counts) {
    int count = reading.all(kind).size();
    if (count > 0) {
      counts.add(count + " " + name + (count == 1 ? "" : "s"));
    }
  }
}
