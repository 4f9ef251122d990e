package org.armistice.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says, with the chain of those through whom it came.
 *
 * @param passage the sentence that it stands in
 * @param speakers nearest to the matter first: the speaker, then who relays it, then the outlet
 * @param channel by which the first speaker spoke
 * @param owner whose account or office the channel is, where that is not the speaker's
 * @param act what is done in saying it
 * @param hedges the words that weaken it
 * @param content the words of what is said
 * @param about the records that the content gave
 * @param saidAt a {@link TimeSpan}
 * @param contrasts the claim that this one is set against ("still", "but"), if any
 */
public record Claim(
    String id,
    String report,
    String passage,
    List<Speaker> speakers,
    Channel channel,
    @Nullable Attested<Ref> owner,
    SpeechAct act,
    QuoteMode quoteMode,
    Factuality factuality,
    List<Span> hedges,
    TimeStatus timeStatus,
    List<Span> content,
    List<Ref> about,
    @Nullable Attested<Ref> saidAt,
    @Nullable Ref contrasts,
    boolean repeated,
    String rule,
    List<Span> evidence)
    implements Entry {
  public Claim {
    speakers = List.copyOf(speakers);
    hedges = List.copyOf(hedges);
    content = List.copyOf(content);
    about = List.copyOf(about);
    evidence = List.copyOf(evidence);
  }

  /** The one whose claim it is: the first of the chain. */
  public Ref speaker() {
    return speakers.get(0).actor();
  }

  /**
   * A link of the chain.
   *
   * @param cue the reporting words, absent for the outlet's own voice
   */
  public record Speaker(Ref actor, Link link, List<Span> cue, List<Span> evidence) {
    public Speaker {
      cue = List.copyOf(cue);
      evidence = List.copyOf(evidence);
    }
  }

  public enum Link {
    SAID,
    TOLD,
    RELAYED,
    CITED,
    PUBLISHED
  }

  public enum Channel {
    SOCIAL_POST,
    STATEMENT,
    BRIEFING,
    INTERVIEW,
    DOCUMENT,
    OUTLET_VOICE,
    NOT_STATED
  }

  public enum SpeechAct {
    ANNOUNCE,
    ACKNOWLEDGE,
    DENY,
    ACCUSE,
    DEMAND,
    THREATEN,
    PROMISE,
    ASSESS,
    EXPLAIN,
    REPORT,
    PREDICT
  }

  public enum QuoteMode {
    DIRECT,
    INDIRECT,
    MIXED,
    OWN_VOICE
  }

  public enum Factuality {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    DOUBTFUL,
    NEGATED
  }
}
