package org.armistice.reading.assembly;

import java.util.List;
import org.armistice.record.Claim;
import org.armistice.record.Ref;
import org.jspecify.annotations.Nullable;

/** Claims with fields put in anew; records are immutable. */
final class ClaimCopies {
  private ClaimCopies() {}

  static Claim with(Claim claim, Claim.SpeechAct act, @Nullable Ref contrasts, List<Ref> about) {
    return new Claim(
        claim.id(),
        claim.report(),
        claim.passage(),
        claim.speakers(),
        claim.channel(),
        claim.owner(),
        act,
        claim.quoteMode(),
        claim.factuality(),
        claim.hedges(),
        claim.timeStatus(),
        claim.content(),
        about,
        claim.saidAt(),
        contrasts,
        claim.repeated(),
        claim.rule(),
        claim.evidence());
  }
}
