package org.armistice.agreement.accord;

import org.jspecify.annotations.Nullable;

/** The seven tests that terms rest on. Each is true, false or unknown of an event. */
public sealed interface Test {

  /**
   * Somebody was under attack.
   *
   * @param by the attacker; {@code null} for anybody
   */
  record UnderAttack(Who target, @Nullable Who by) implements Test {}

  /** The act was ordered by an authority. */
  record OrderedBy(String authority) implements Test {}

  /** A mechanism was tried before the act. */
  record MechanismTried(String mechanism) implements Test {}

  /** The act's place lies at a distance from a line. */
  record DistanceFrom(String line, Comparison comparison, double kilometres) implements Test {}

  /**
   * A thing of a class was used, moved or kept.
   *
   * @param calibre in millimetres, at least; {@code null} for any
   */
  record ObjectIn(String objects, @Nullable Double calibre) implements Test {}

  /** The act fell within a time counted from an event. */
  record Within(long amount, Moment.Unit unit, String anchor) implements Test {}

  /** The act was of a kind. */
  record HasProperty(Property property) implements Test {}

  /** Kinds of acts that agreements tell apart. */
  enum Property {
    OFFENSIVE,
    DEFENSIVE,
    PRE_EMPTIVE,
    EXERCISE
  }

  enum Comparison {
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    /** Whether a number stands so to a limit. */
    public boolean holds(double number, double limit) {
      return switch (this) {
        case LESS -> number < limit;
        case AT_MOST -> number <= limit;
        case MORE -> number > limit;
        case AT_LEAST -> number >= limit;
      };
    }
  }
}
