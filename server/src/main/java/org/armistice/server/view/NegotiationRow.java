package org.armistice.server.view;

import java.time.LocalDate;
import java.util.List;
import org.armistice.ledger.ask.EntryQuery;
import org.armistice.record.Issue;
import org.armistice.record.Negotiation;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/** Talks as a report tells of them. */
public record NegotiationRow(
    String id,
    String name,
    String report,
    @Nullable String outlet,
    @Nullable LocalDate published,
    List<String> parties,
    @Nullable String venue,
    Negotiation.Status status,
    List<Matter> issues,
    List<Span> evidence) {
  public NegotiationRow {
    parties = List.copyOf(parties);
    issues = List.copyOf(issues);
    evidence = List.copyOf(evidence);
  }

  /**
   * A matter that is negotiated.
   *
   * @param stances where the sides stand, in the words of the text; empty when not stated
   */
  public record Matter(String words, List<String> stances) {
    public Matter {
      stances = List.copyOf(stances);
    }
  }

  /**
   * @param found talks
   * @param issues of the same report
   */
  public static NegotiationRow of(EntryQuery.Found found, List<Issue> issues) {
    Negotiation talks = (Negotiation) found.entry();
    return new NegotiationRow(
        talks.id(),
        talks.name(),
        found.report(),
        found.outlet(),
        found.published(),
        talks.parties().stream().map(party -> party.value().label()).toList(),
        talks.venue() == null ? null : talks.venue().value().label(),
        talks.status().value(),
        issues.stream()
            .filter(
                issue -> issue.negotiation() != null && issue.negotiation().id().equals(talks.id()))
            .map(
                issue ->
                    new Matter(
                        issue.name().value(),
                        issue.standing() == null ? List.of() : List.of(issue.standing().value())))
            .toList(),
        talks.evidence());
  }
}
