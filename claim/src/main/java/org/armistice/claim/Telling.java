package org.armistice.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.armistice.record.Claim;
import org.armistice.record.Reading;
import org.armistice.record.Span;
import org.armistice.record.Toll;

/**
 * A claim of somebody other than the outlet, with what is needed to set it beside others.
 *
 * @param order of its report among all, from 0
 * @param matter what it speaks of, as numbered by {@link Matters}; -1 where that is not known
 * @param told whether its own words tell of the matter; false where it is taken from what stands
 *     before
 * @param doers who did it, by this claim
 * @param tolls that it gives
 * @param victims whether those harmed are civilians or armed, where the words say
 * @param losers the side whose people it counts; empty where the words do not say
 * @param denies whether it says that something is not so
 * @param owners whose words it speaks of, where it names them ("the separatists' claim")
 * @param words of its content
 */
record Telling(
    Reading reading,
    int order,
    Claim claim,
    Voice voice,
    int matter,
    boolean told,
    List<Voice> doers,
    List<Toll> tolls,
    Victims victims,
    String losers,
    boolean denies,
    List<Voice> owners,
    Set<String> words) {

  /** "Could neither confirm nor deny", "could not yet confirm": says nothing of the matter. */
  private static final Pattern OPEN =
      Pattern.compile("\\b(could|can|would) ?(not|neither)( yet)? (confirm|deny|verify)");

  /** Who was harmed. */
  enum Victims {
    CIVILIAN,
    ARMED,
    NOT_STATED
  }

  /**
   * Whether it says that something is so, rather than asks, threatens, promises or expects it, or
   * leaves it open.
   */
  boolean isAsserted() {
    return !OPEN.matcher(text()).find() && isToldSo();
  }

  private boolean isToldSo() {
    return switch (claim.act()) {
      case ANNOUNCE, ACKNOWLEDGE, REPORT, ACCUSE, EXPLAIN, ASSESS, DENY -> true;
      case DEMAND, THREATEN, PROMISE, PREDICT -> false;
    };
  }

  /** Whether all its words stand inside other words of the same report. */
  boolean standsIn(Span words) {
    return claim.content().stream().allMatch(words::covers)
        && claim.content().stream().noneMatch(words::equals);
  }

  int start() {
    return claim.content().get(0).start();
  }

  String text() {
    return String.join(" ", claim.content().stream().map(Span::text).toList());
  }

  /** The tolls of a kind of harm; where one is told as what a count comes to, that one alone. */
  List<Toll> of(Toll.Harm harm) {
    List<Toll> all = tolls.stream().filter(toll -> toll.harm() == harm).toList();
    List<Toll> counts =
        all.stream().filter(toll -> toll.amount().rule().startsWith("tolls:count")).toList();
    return counts.isEmpty() ? all : counts;
  }
}
