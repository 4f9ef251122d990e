package org.armistice.claim;

import org.armistice.record.Amount;
import org.jspecify.annotations.Nullable;

/** Amounts as intervals: "at least 31" and "37" can both be right, "11" and "7" cannot. */
final class Numbers {
  /** "About 100" without bounds is taken to be no farther off than this part of it. */
  private static final double ABOUT = 0.15;

  private Numbers() {}

  static boolean isApart(Amount one, Amount other) {
    return isOver(low(one), high(other)) || isOver(low(other), high(one));
  }

  private static @Nullable Long low(Amount amount) {
    return isAbout(amount) ? off(amount, 1 - ABOUT) : amount.low();
  }

  private static @Nullable Long high(Amount amount) {
    return isAbout(amount) ? off(amount, 1 + ABOUT) : amount.high();
  }

  private static boolean isAbout(Amount amount) {
    return amount.low() == null && amount.high() == null;
  }

  private static @Nullable Long off(Amount amount, double part) {
    Long best = amount.best();
    return best == null ? null : Long.valueOf(Math.round(best * part));
  }

  private static boolean isOver(@Nullable Long low, @Nullable Long high) {
    return low != null && high != null && low > high;
  }

  static boolean isSame(Amount one, Amount other) {
    Long low = one.low();
    Long high = one.high();
    boolean sameHigh = high == null ? other.high() == null : high.equals(other.high());
    return low != null && low.equals(other.low()) && sameHigh;
  }
}
