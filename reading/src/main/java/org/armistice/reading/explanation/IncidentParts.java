package org.armistice.reading.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.reason.Part;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.reading.reason.Reason.See;
import org.armistice.record.Incident;
import org.armistice.record.Ref;

/** Why an incident of one report is one, and how it stands to the others. */
final class IncidentParts {
  private IncidentParts() {}

  static List<Part> of(Incident incident) {
    List<Part> parts = new ArrayList<>();
    List<Reason> told = new ArrayList<>();
    told.add(
        new ByRule(
            "incident:told",
            "one for each act against somebody that is told as having happened, or known by its"
                + " announcement"));
    for (Ref event : incident.events()) {
      told.add(new See(event, "tells of it"));
    }
    parts.add(
        new Part(
            "events", List.of("label", "series"), incident.label(), incident.evidence(), told));
    for (int i = 0; i < incident.links().size(); i++) {
      Incident.Link link = incident.links().get(i);
      parts.add(
          new Part(
              "links[%d]".formatted(i),
              String.format(
                  Locale.ROOT,
                  "%s (%.2f): %s",
                  Asked.plain(link.kind()),
                  link.score(),
                  link.to().label()),
              incident.evidence(),
              List.of(new ByRule(link.rule(), link.reason()), new See(link.to(), "the other"))));
    }
    return parts;
  }
}
