package org.armistice.reading.claim;

import java.util.List;
import org.armistice.record.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that are the outlet's own.
 *
 * @param sentence index of the sentence
 * @param head token of the main word
 * @param spans the words, in order
 * @param factuality how firmly the outlet puts it
 * @param hedges the words that weaken it
 * @param contrast words that set it against what went before ("But"); null where there are none
 */
public record OwnVoice(
    int sentence,
    int head,
    List<TokenSpan> spans,
    Claim.Factuality factuality,
    List<TokenSpan> hedges,
    @Nullable TokenSpan contrast) {
  public OwnVoice {
    spans = List.copyOf(spans);
    hedges = List.copyOf(hedges);
  }
}
