package org.armistice.server.view;

import java.util.List;
import org.armistice.incident.happening.Disagreement;
import org.armistice.incident.happening.Happening;
import org.armistice.ledger.ask.Links;

/** An incident with all that the ledger knows of it. */
public record IncidentPage(
    Happening incident,
    List<Links.Link> links,
    List<Disagreement> disagreements,
    List<ClaimRow> claims,
    List<PositionRow> positions,
    List<RevisionRow> history) {
  public IncidentPage {
    links = List.copyOf(links);
    disagreements = List.copyOf(disagreements);
    claims = List.copyOf(claims);
    positions = List.copyOf(positions);
    history = List.copyOf(history);
  }
}
