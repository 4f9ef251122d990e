package org.armistice.reading.claim;

import java.util.List;
import org.armistice.reading.document.Document;
import org.armistice.record.Claim;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a report that are somebody's, with what says so.
 *
 * @param index in the list of the report's attributions, from 0
 * @param parent index of the attribution in whose content this one stands; -1 where it stands in
 *     none
 * @param cue the reporting words; its head is the verb, noun or mark that reports. Absent only
 *     where a quotation has none
 * @param source who says it; null where the report names nobody
 * @param antecedent head of the noun that a relative pronoun source stands for ("an officer who
 *     said"), in the same sentence; -1 where the source is none
 * @param content what is said, in order, possibly over several sentences
 * @param addressee to whom
 * @param channel by which it was said, where the report says so
 * @param relays through whom it came, nearest to the source first; the outlet itself is not among
 *     them
 * @param statement whether the content is put forward as a statement, in a clause or quotation;
 *     false where it is only named in an act ("condemned the raid", "agreed to leave")
 * @param kind what kind of reporting the cue is
 * @param link how the source stands in the chain: SAID, or TOLD where an addressee is named
 * @param factuality how firmly the source puts it, by cue and hedges
 * @param hedges the words that weaken it, in order
 * @param saidAt time words that belong to the saying, not to what is said
 * @param utterance whether it was said at all
 * @param repeated said more than once ("repeatedly")
 * @param contrast words that set it against what went before ("Still", "But")
 * @param unsure whether source or extent are doubtful: to be shown, not to be built on
 * @param rule that found it, such as {@code claims:clause:say}
 */
public record Attribution(
    int index,
    int parent,
    @Nullable Mention cue,
    @Nullable Mention source,
    int antecedent,
    List<TokenSpan> content,
    @Nullable Mention addressee,
    @Nullable ChannelMention channel,
    List<Relay> relays,
    boolean statement,
    Kind kind,
    Claim.Link link,
    Claim.SpeechAct act,
    Claim.QuoteMode mode,
    Claim.Factuality factuality,
    List<TokenSpan> hedges,
    @Nullable TokenSpan saidAt,
    Utterance utterance,
    boolean repeated,
    @Nullable TokenSpan contrast,
    boolean unsure,
    String rule) {
  public Attribution {
    content = List.copyOf(content);
    relays = List.copyOf(relays);
    hedges = List.copyOf(hedges);
  }

  /** Whether a token is part of what is said. */
  public boolean says(int sentence, int token) {
    return TokenSpan.anyCovers(content, sentence, token);
  }

  /** The words of what is said. */
  public List<Span> contentWords(Document document) {
    return content.stream().map(span -> span.span(document)).toList();
  }

  /** What kind of reporting a cue is. */
  public enum Kind {
    /** Said aloud or by a spokesman: say, tell, accuse. */
    SPEECH,
    /** Put in writing: write, tweet, stipulate. */
    WRITING,
    /** A belief or wish that the reporter lays to somebody, said or not: believe, see as, want. */
    BELIEF,
    /** What a document, a poll or an inquiry shows. */
    EVIDENCE,
    /** A stand for or against something, known from deeds as well as words: oppose, support. */
    ATTITUDE
  }

  /** Whether the saying took place. */
  public enum Utterance {
    MADE,
    /** Did not say, declined to say. */
    NOT_MADE,
    /** Will say, would say, wants to say, if they say. */
    NOT_YET
  }

  /** One through whom the words came: "told Reuters", "the agency quoted her as saying". */
  public record Relay(Claim.Link link, Mention mention, List<TokenSpan> cue) {
    public Relay {
      cue = List.copyOf(cue);
    }
  }

  /**
   * The means by which it was said: "in a statement issued from the ministry's account".
   *
   * @param owner whose account or programme it is, where the words say; not the speaker
   */
  public record ChannelMention(Claim.Channel channel, Mention words, @Nullable Mention owner) {}
}
