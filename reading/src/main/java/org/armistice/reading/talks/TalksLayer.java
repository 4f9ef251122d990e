package org.armistice.reading.talks;

import java.util.List;
import java.util.Optional;

/**
 * The negotiations of a report.
 *
 * @param clusters for each negotiation its mentions, in text order
 * @param issues what is negotiated
 */
public record TalksLayer(List<List<TalksMention>> clusters, List<IssueDraft> issues) {
  public TalksLayer {
    clusters = List.copyOf(clusters);
    issues = List.copyOf(issues);
  }

  /** Index of the negotiation that a token heads a mention of. */
  public Optional<Integer> at(int sentence, int token) {
    for (int i = 0; i < clusters.size(); i++) {
      for (TalksMention mention : clusters.get(i)) {
        if (mention.phrase().sentence() == sentence && mention.phrase().head() == token) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }
}
