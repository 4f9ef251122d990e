package org.armistice.incident.telling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.armistice.record.Event;
import org.armistice.record.Reading;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which event of a newer reading tells of what an event of an older one told of, so that what
 * people decided of the one holds for the other. A newer reader may find an act in more words or
 * fewer, or give it another kind, and with that another id; its words in the report stay where they
 * are.
 */
public final class Heirs {
  private Heirs() {}

  /**
   * @param older of a report
   * @param newer of the same report
   * @return the heir of each event that the older reading tells of as a happening and the newer one
   *     does not have by the same id; those without an heir are absent
   */
  public static Map<String, String> between(Reading older, Reading newer) {
    Map<String, Event> events = new HashMap<>();
    told(newer).forEach(event -> events.put(event.id(), event));
    Map<String, String> heirs = new HashMap<>();
    for (Event event : told(older)) {
      if (!events.containsKey(event.id())) {
        Event heir = heir(event, events);
        if (heir != null) {
          heirs.put(event.id(), heir.id());
        }
      }
    }
    return heirs;
  }

  private static List<Event> told(Reading reading) {
    return reading.all(Event.class).stream().filter(Tellings::tellsOfHappening).toList();
  }

  /**
   * The one that shares most of its words; of equals the one of the same kind, then the first id.
   */
  private static @Nullable Event heir(Event old, Map<String, Event> events) {
    Event best = null;
    int most = 0;
    for (String id : new TreeSet<>(events.keySet())) {
      Event event = events.get(id);
      int shared = event == null ? 0 : shared(old, event);
      if (shared > most) {
        best = event;
        most = shared;
      }
    }
    return best;
  }

  /** Code points of the mentions that both have, twice, and one more for the same kind of act. */
  private static int shared(Event one, Event other) {
    int shared = 0;
    for (Span first : one.mentions()) {
      for (Span second : other.mentions()) {
        int start = Math.max(first.start(), second.start());
        shared += Math.max(0, Math.min(first.end(), second.end()) - start);
      }
    }
    boolean sameKind = one.coding().value().plover() == other.coding().value().plover();
    return shared == 0 ? 0 : 2 * shared + (sameKind ? 1 : 0);
  }
}
