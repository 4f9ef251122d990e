package org.armistice.ledger;

import java.util.ArrayList;
import java.util.List;
import org.armistice.record.Entry;
import org.armistice.record.Event;
import org.armistice.record.JsonLines;
import org.armistice.record.Reading;

/** Readings as another version of the reader would have given them. */
final class Altered {
  private Altered() {}

  /** One in which an event has another id, because it was found in other words. */
  static Reading renamed(Reading reading, String event, String id) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : reading.entries()) {
      entries.add(JsonLines.read(JsonLines.write(entry).replace(event, id)));
    }
    return new Reading(reading.text(), entries);
  }

  /** One in which an event is not found. */
  static Reading without(Reading reading, String event) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : reading.entries()) {
      if (!JsonLines.write(entry).contains(event)) {
        entries.add(entry);
      }
    }
    return new Reading(reading.text(), entries);
  }

  /** One in which nobody was seen to be harmed. */
  static Reading withoutTolls(Reading reading) {
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
