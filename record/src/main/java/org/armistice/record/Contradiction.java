package org.armistice.record;

import java.util.List;

/**
 * Two sayings that cannot both be right. It says in what, and never which of them is right.
 *
 * @param kind in what they contradict each other
 * @param correction true when both are the same speaker's: the second corrects or takes back the
 *     first
 * @param first a {@link Saying}, the one published first
 * @param second a {@link Saying}
 * @param reason one sentence for people
 * @param evidence the words of the first that the second stands against, in its report's offsets
 * @param against the words of the second, in its own report's offsets
 */
public record Contradiction(
    String id,
    Kind kind,
    boolean correction,
    Ref first,
    Ref second,
    String reason,
    String rule,
    List<Span> evidence,
    List<Span> against)
    implements Entry {
  public Contradiction {
    evidence = List.copyOf(evidence);
    against = List.copyOf(against);
  }

  /** In what two sayings contradict each other. */
  public enum Kind {
    /** how many people were harmed */
    TOLL,
    /** who did it */
    ATTRIBUTION,
    /** what happened, or to whom */
    FACT,
    /** one says that it, or the other's account of it, is not so */
    DENIAL
  }
}
