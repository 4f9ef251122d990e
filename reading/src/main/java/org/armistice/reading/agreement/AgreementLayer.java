package org.armistice.reading.agreement;

import java.util.List;
import java.util.Optional;

/** The agreements of a report. */
public record AgreementLayer(List<AgreementCluster> clusters) {
  public AgreementLayer {
    clusters = List.copyOf(clusters);
  }

  /** Index of the agreement whose mention's head or words stand at a token. */
  public Optional<Integer> at(int sentence, int token) {
    for (int i = 0; i < clusters.size(); i++) {
      for (AgreementMention mention : clusters.get(i).mentions()) {
        if (mention.phrase().sentence() == sentence && mention.phrase().head() == token) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }

  /** The agreement last spoken of up to and with a sentence, if any. */
  public Optional<Integer> lastBefore(int sentence) {
    Optional<Integer> last = Optional.empty();
    int at = -1;
    for (int i = 0; i < clusters.size(); i++) {
      for (AgreementMention mention : clusters.get(i).mentions()) {
        int where = mention.phrase().sentence();
        if (where <= sentence && where >= at) {
          at = where;
          last = Optional.of(i);
        }
      }
    }
    return last;
  }
}
