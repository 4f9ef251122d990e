package org.armistice.reading.agreement;

import java.util.List;
import java.util.Optional;
import org.armistice.reading.document.Phrase;

/** The mentions of one agreement, in text order. */
public record AgreementCluster(List<AgreementMention> mentions) {
  public AgreementCluster {
    mentions = List.copyOf(mentions);
  }

  /** The mention that names most parties, the first of them. */
  public AgreementMention fullest() {
    AgreementMention best = mentions.get(0);
    for (AgreementMention mention : mentions) {
      if (mention.parties().size() > best.parties().size()) {
        best = mention;
      }
    }
    return best;
  }

  /** The words of the time of signing, the first given. */
  public Optional<Phrase> signed() {
    for (AgreementMention mention : mentions) {
      Phrase signed = mention.signed();
      if (signed != null) {
        return Optional.of(signed);
      }
    }
    return Optional.empty();
  }
}
