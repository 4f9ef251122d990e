package org.armistice.reading.event;

/**
 * A word that an event stands under, so that it did not simply happen: in "agreed to stop attacking
 * convoys" the attack stands under CEASED and that under AGREED.
 *
 * @param token the word
 */
public record Embedding(Kind kind, int token) {

  /** What the word makes of the event. */
  public enum Kind {
    DEMANDED,
    PERMITTED,
    PROHIBITED,
    PLANNED,
    THREATENED,
    DENIED,
    CLAIMED,
    PUBLICIZED,
    PRESUPPOSED,
    CEASED,
    AGREED,
    REFUSED,
    FAILED,
    ATTEMPTED,
    EXPECTED,
    PURPOSE;

    /** Whether what stands under it is still told as having happened. */
    public boolean happened() {
      return switch (this) {
        case CLAIMED, PUBLICIZED, PRESUPPOSED -> true;
        case DEMANDED,
            PERMITTED,
            PROHIBITED,
            PLANNED,
            THREATENED,
            DENIED,
            CEASED,
            AGREED,
            REFUSED,
            FAILED,
            ATTEMPTED,
            EXPECTED,
            PURPOSE ->
            false;
      };
    }
  }
}
