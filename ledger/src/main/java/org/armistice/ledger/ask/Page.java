package org.armistice.ledger.ask;

import java.util.List;

/**
 * Some of the answers to a question.
 *
 * @param total how many answers there are
 * @param offset how many come before these
 */
public record Page<T>(List<T> items, long total, int offset) {
  public Page {
    items = List.copyOf(items);
  }

  /**
   * A page of all answers.
   *
   * @param most so many at most
   */
  public static <T> Page<T> of(List<T> all, int offset, int most) {
    int from = Math.min(offset, all.size());
    return new Page<>(
        all.subList(from, (int) Math.min((long) from + most, all.size())), all.size(), offset);
  }
}
