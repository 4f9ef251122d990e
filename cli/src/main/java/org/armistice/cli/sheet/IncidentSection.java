package org.armistice.cli.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.armistice.record.Incident;
import org.armistice.record.Reading;
import org.armistice.record.Ref;

/** The happenings that the events tell of, and how they may belong together. */
final class IncidentSection implements Section {
  @Override
  public void write(Reading reading, Sheet sheet) {
    List<Incident> incidents = reading.all(Incident.class);
    if (incidents.isEmpty()) {
      return;
    }
    sheet.heading("Incidents");
    int number = 1;
    for (Incident incident : incidents) {
      sheet.item(
          number++, incident.label() + (incident.series() ? " (a series)" : ""), incident.id());
      sheet.row(
          "told by",
          incident.events().stream().map(Ref::label).collect(Collectors.joining("; ")),
          incident.evidence(),
          null);
      for (Incident.Link link : incident.links()) {
        sheet.row(
            Wording.of(link.kind()),
            link.to().label() + ": " + Quote.plain(link.reason()),
            List.of(),
            link.rule());
      }
    }
  }
}
