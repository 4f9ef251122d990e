package org.armistice.claim;

import org.armistice.record.Amount;
import org.jspecify.annotations.Nullable;

/** Amounts as intervals: "at least 31" and "37" can both be right, "11" and "7" cannot. */
final class Numbers {
  private Numbers() {}

  static boolean isApart(Amount one, Amount other) {
    return isOver(one.low(), other.high()) || isOver(other.low(), one.high());
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
