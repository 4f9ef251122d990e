package org.armistice.reading.explanation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.record.Actor;
import org.armistice.record.Agreement;
import org.armistice.record.Claim;
import org.armistice.record.Dispute;
import org.armistice.record.Entry;
import org.armistice.record.Event;
import org.armistice.record.Incident;
import org.armistice.record.Moment;
import org.armistice.record.Negotiation;
import org.armistice.record.NotStated;
import org.armistice.record.Place;
import org.armistice.record.Reading;
import org.armistice.record.Ref;
import org.armistice.record.Report;
import org.armistice.record.Span;
import org.armistice.record.TimeSpan;

/** What a person would call a record. */
final class Labels {
  private static final int LONGEST = 70;

  private final Map<String, String> pointed = new HashMap<>();

  Labels(Reading reading) {
    for (Incident incident : reading.all(Incident.class)) {
      incident.events().forEach(this::note);
    }
    for (Claim claim : reading.all(Claim.class)) {
      claim.about().forEach(this::note);
    }
  }

  private void note(Ref ref) {
    pointed.putIfAbsent(ref.id(), ref.label());
  }

  String of(Entry entry) {
    if (entry instanceof Actor actor) {
      return actor.name();
    }
    if (entry instanceof Place place) {
      return place.name();
    }
    if (entry instanceof TimeSpan time) {
      return "“" + time.words() + "”";
    }
    if (entry instanceof Claim claim) {
      return claim.speaker().label() + ": " + shortened(claim.content());
    }
    if (entry instanceof Incident incident) {
      return incident.label();
    }
    if (entry instanceof Agreement agreement) {
      return agreement.name();
    }
    if (entry instanceof Negotiation negotiation) {
      return negotiation.name();
    }
    if (entry instanceof Report report) {
      return report.title() == null ? "report without a title" : report.title();
    }
    if (entry instanceof Dispute dispute) {
      return dispute.subject().label() + ": disputed";
    }
    if (entry instanceof Moment moment) {
      return moment.what().label();
    }
    if (entry instanceof NotStated missing) {
      return "%s: %s not stated".formatted(missing.subject().label(), missing.field());
    }
    String label = pointed.get(entry.id());
    if (label != null) {
      return label;
    }
    return entry instanceof Event event
        ? Values.of(event.coding().value()) + ", " + shortened(event.evidence())
        : shortened(entry.evidence());
  }

  private static String shortened(List<Span> words) {
    if (words.isEmpty()) {
      return "no words of its own";
    }
    String text = words.get(0).text().replaceAll("\\s+", " ");
    return "“" + (text.length() > LONGEST ? text.substring(0, LONGEST).strip() + "…" : text) + "”";
  }
}
