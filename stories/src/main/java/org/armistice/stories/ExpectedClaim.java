package org.armistice.stories;

import java.util.List;
import org.armistice.record.Claim;

/**
 * What one speaker says. Several reports that repeat it tell of one claim.
 *
 * @param act goes by the words that report: "said" and "according to" report, "confirmed" and
 *     "claimed responsibility" acknowledge, "blamed" accuses, whatever is said
 * @param about ids of the incidents that it speaks of; empty when it speaks of none
 * @param tellings where it is told, at least one
 */
public record ExpectedClaim(
    String id,
    Claim.SpeechAct act,
    Claim.Factuality factuality,
    List<String> about,
    List<Said> tellings) {
  public ExpectedClaim {
    about = List.copyOf(about);
    tellings = List.copyOf(tellings);
  }

  /**
   * One telling.
   *
   * @param speakers nearest to the matter first: the speaker, then who relays it; empty where the
   *     outlet speaks in its own voice
   * @param content what is said
   */
  public record Said(List<Quote> speakers, Quote content) {
    public Said {
      speakers = List.copyOf(speakers);
    }

    public int report() {
      return content.report();
    }
  }
}
