package org.armistice.stories;

/**
 * Two claims of a story that cannot both be right.
 *
 * @param first id of a claim
 * @param second id of the other; the order says nothing
 * @param in in what they contradict each other
 * @param reason for the reader
 */
public record Contradiction(String first, String second, Kind in, String reason) {
  /** In what two claims contradict each other. */
  public enum Kind {
    /** how many people were harmed */
    TOLL,
    /** who did it */
    ATTRIBUTION,
    /** what happened, to whom or by what */
    FACT,
    /** one says that it, or the other's account of it, is not so */
    DENIAL
  }
}
