package org.armistice.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.armistice.incident.happening.Counted;
import org.armistice.incident.happening.Happening;
import org.armistice.record.Amount;
import org.armistice.record.Toll;
import org.jspecify.annotations.Nullable;

/**
 * Counts of people harmed, as rivals that stand beside each other. Nothing is added up: where only
 * parts are counted, of one side and of the other, there is no figure of the whole.
 *
 * @param counts of one harm, in the order of the incident
 */
record Figures(List<Counted> counts) {
  static Figures of(Happening happening, Toll.Harm harm) {
    return new Figures(
        happening.tolls().stream().filter(counted -> counted.harm() == harm).toList());
  }

  /** Those of everybody; of the only side that is counted, where nobody counts everybody. */
  Figures whole() {
    List<Counted> all = counts.stream().filter(counted -> counted.side() == null).toList();
    if (!all.isEmpty()) {
      return new Figures(all);
    }
    boolean oneSide = counts.stream().map(Counted::side).distinct().count() == 1;
    return new Figures(oneSide ? counts : List.of());
  }

  /** The least that any counter allows; {@code null} where nobody counts. */
  @Nullable Long low() {
    return counts.stream()
        .map(Counted::amount)
        .map(amount -> amount.low() == null ? amount.best() : amount.low())
        .filter(Objects::nonNull)
        .min(Long::compare)
        .orElse(null);
  }

  /** The most that any counter allows; {@code null} where one leaves it open, or nobody counts. */
  @Nullable Long high() {
    Long high = null;
    for (Counted counted : counts) {
      Amount amount = counted.amount();
      Long most = amount.high() == null ? amount.best() : amount.high();
      if (most == null) {
        return null;
      }
      high = high == null ? most : Math.max(high, most);
    }
    return high;
  }

  /** The one number that all counters give; {@code null} where they differ or give none. */
  @Nullable Long best() {
    List<Long> given = counts.stream().map(counted -> counted.amount().best()).distinct().toList();
    return given.size() == 1 ? given.get(0) : null;
  }

  /** The lowest number that a counter gives as such, as ACLED takes the most careful report. */
  @Nullable Long mostCareful() {
    return counts.stream()
        .map(Counted::amount)
        .map(amount -> amount.best() == null ? amount.low() : amount.best())
        .filter(Objects::nonNull)
        .min(Long::compare)
        .orElse(null);
  }

  /** Each with its counter, such as "12 (Example News); at least 9 of Taliban (the governor)". */
  String words() {
    List<String> words = new ArrayList<>();
    for (Counted counted : counts) {
      String by = counted.counter() == null ? counted.outlet() : counted.counter();
      String side = counted.side() == null ? "" : " of " + counted.side();
      String told =
          "%s%s (%s)"
              .formatted(
                  number(counted.amount()), side, by == null ? "a report without outlet" : by);
      if (!words.contains(told)) {
        words.add(told);
      }
    }
    return String.join("; ", words);
  }

  private static String number(Amount amount) {
    return amount.best() == null
        ? "\"" + amount.words() + "\""
        : String.format(Locale.ROOT, "%d", amount.best());
  }
}
