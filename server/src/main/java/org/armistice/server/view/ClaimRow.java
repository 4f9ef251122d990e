package org.armistice.server.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.armistice.ledger.ask.EntryQuery;
import org.armistice.record.Claim;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim.
 *
 * @param from first day on which it can have been said, {@code null} when not stated
 * @param speakers whose claim it is, then who relays it
 * @param hedge the words that weaken it, {@code null} for none
 * @param words what is claimed, as the report has it
 * @param incidents ids of those that it is about
 */
public record ClaimRow(
    String id,
    String report,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<Speaker> speakers,
    Claim.SpeechAct act,
    Claim.Factuality factuality,
    @Nullable String hedge,
    Claim.QuoteMode quoteMode,
    String words,
    List<Span> evidence,
    List<String> incidents) {
  public ClaimRow {
    speakers = List.copyOf(speakers);
    evidence = List.copyOf(evidence);
    incidents = List.copyOf(incidents);
  }

  /** Somebody in the chain of a claim. */
  public record Speaker(String label, Claim.Link link) {}

  /**
   * @param found a claim
   * @param incidents the incident of each event
   */
  public static ClaimRow of(EntryQuery.Found found, Map<String, String> incidents) {
    Claim claim = (Claim) found.entry();
    return new ClaimRow(
        claim.id(),
        found.report(),
        found.outlet(),
        found.published(),
        found.earliest(),
        found.latest(),
        claim.speakers().stream()
            .map(speaker -> new Speaker(speaker.actor().label(), speaker.link()))
            .toList(),
        claim.act(),
        claim.factuality(),
        claim.hedges().isEmpty() ? null : words(claim.hedges()),
        claim.quoteMode(),
        words(claim.content()),
        claim.evidence(),
        found.about().stream()
            .map(incidents::get)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList());
  }

  private static String words(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining(" … "));
  }
}
