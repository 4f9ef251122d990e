package org.armistice.cli.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.armistice.record.Claim;
import org.armistice.record.Entry;
import org.armistice.record.Event;
import org.armistice.record.Incident;
import org.armistice.record.Place;
import org.armistice.record.Reading;
import org.armistice.record.Ref;
import org.armistice.record.TimeSpan;

/** What a pointer points to, in words. */
final class Names {
  private final Map<String, Entry> entries = new HashMap<>();

  private final Map<String, String> labels = new HashMap<>();

  Names(Reading reading) {
    for (Entry entry : reading.entries()) {
      entries.putIfAbsent(entry.id(), entry);
    }
    for (Incident incident : reading.all(Incident.class)) {
      incident.events().forEach(event -> labels.putIfAbsent(event.id(), event.label()));
    }
  }

  /** A place with its kind and precision, a time with its days, anything else by its label. */
  String of(Ref ref) {
    Entry entry = entries.get(ref.id());
    if (entry instanceof Place place) {
      return Wording.of(place);
    }
    if (entry instanceof TimeSpan time) {
      return Days.of(time);
    }
    return ref.label();
  }

  /** What an event is called where others point to it; its codes where none does. */
  String of(Event event) {
    return labels.getOrDefault(event.id(), EventSection.title(event));
  }

  <E extends Entry> Optional<E> find(Ref ref, Class<E> kind) {
    return Optional.ofNullable(entries.get(ref.id())).filter(kind::isInstance).map(kind::cast);
  }

  /** The days of a time without its precision. */
  String brief(Ref time) {
    return find(time, TimeSpan.class).map(Days::brief).orElse(time.label());
  }

  /** Who says it, nearest to the matter first: "Col. A (said), AP (relayed), The Post". */
  String speakers(Ref claim) {
    return find(claim, Claim.class).map(Names::chain).orElse(claim.label());
  }

  static String chain(Claim claim) {
    StringBuilder out = new StringBuilder();
    for (Claim.Speaker speaker : claim.speakers()) {
      if (!out.isEmpty()) {
        out.append(" ← ");
      }
      out.append(speaker.actor().label());
    }
    return out.toString();
  }
}
