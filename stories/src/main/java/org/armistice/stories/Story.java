package org.armistice.stories;

import java.util.List;

/**
 * A few reports on one matter, in the order of their publication, with what is to be found in them.
 *
 * @param name its folder, such as {@code 06-idlib-market}
 * @param title for the reader
 * @param conflict such as "Syria"
 * @param reports three to five
 * @param incidents all that its reports tell of in the past tense
 * @param claims every claim of somebody other than the outlet
 */
public record Story(
    String name,
    String title,
    String conflict,
    List<StoryReport> reports,
    List<ExpectedIncident> incidents,
    List<ExpectedClaim> claims,
    List<Contradiction> contradictions,
    List<Retraction> retractions,
    List<DroppedAttribution> dropped) {
  public Story {
    reports = List.copyOf(reports);
    incidents = List.copyOf(incidents);
    claims = List.copyOf(claims);
    contradictions = List.copyOf(contradictions);
    retractions = List.copyOf(retractions);
    dropped = List.copyOf(dropped);
  }

  /**
   * @param number of the report, from 1
   * @throws IllegalArgumentException where the story has no such report
   */
  public StoryReport report(int number) {
    if (number < 1 || number > reports.size()) {
      throw new IllegalArgumentException(
          "story %s has reports 1 to %d, no %d".formatted(name, reports.size(), number));
    }
    return reports.get(number - 1);
  }

  /**
   * @throws IllegalArgumentException where the story has no such claim
   */
  public ExpectedClaim claim(String id) {
    return claims.stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("story " + name + " has no claim " + id));
  }
}
