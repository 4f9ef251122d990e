package org.armistice.agreement.assessment;

import org.armistice.record.Assessment;

/** What is worth an answer. */
final class Relevance {
  private Relevance() {}

  /**
   * An act of somebody who is not bound, that touches nobody's duty and on which nobody holds
   * anything, has nothing to do with the agreement.
   */
  static boolean isToShow(Assessment one) {
    boolean stranger = one.responsibility() == Assessment.Responsibility.NOT_BOUND;
    return !stranger || !one.engages().isEmpty() || !one.holdings().isEmpty();
  }
}
