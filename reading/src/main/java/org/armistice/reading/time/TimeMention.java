package org.armistice.reading.time;

import java.util.List;
import org.armistice.record.TimeSpan;
import org.armistice.record.TimeSpan.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that tell a time.
 *
 * @param startToken first token, of a preposition that limits the time ("since", "over")
 * @param endToken token after the last
 * @param time the time told; for a duration or a habit without days of its own
 * @param kind whether it is a point or stretch of the calendar, a length, or a habit
 * @param timexes the expressions in it by TIMEX3: one mostly, two in "from May to June", none in
 *     "since the deal was signed"
 * @param relation how the time is counted, where it is counted from an event or from a time told
 *     before; else {@code null}
 * @param rule which row gave it, such as {@code times:weekday}
 */
public record TimeMention(
    int startToken,
    int endToken,
    TimeSpan time,
    Kind kind,
    List<Timex> timexes,
    @Nullable EventRelation relation,
    String rule) {
  public TimeMention {
    timexes = List.copyOf(timexes);
  }

  public enum Kind {
    /** A point or stretch of the calendar, known or not. */
    WHEN,
    /** How long, such as "for two days". */
    DURATION,
    /** How often, such as "every Monday". */
    HABIT
  }

  /** TIMEX3 type of the first expression, {@code null} where there is none. */
  public @Nullable String timexType() {
    return timexes.isEmpty() ? null : timexes.get(0).type();
  }

  /** TIMEX3 value of the first expression, {@code null} where there is none. */
  public @Nullable String timexValue() {
    return timexes.isEmpty() ? null : timexes.get(0).value();
  }

  public boolean covers(int token) {
    return startToken <= token && token < endToken;
  }

  /** Whether the time hangs on an event or on words before that nobody has resolved. */
  public boolean awaitsEvent() {
    return relation != null && time.anchor() == Anchor.EVENT && !time.resolved();
  }

  /**
   * The mention with its time counted from a known time of the event: "within 14 days of taking
   * effect", with the effect known to begin on 1 March, is 1 to 15 March.
   *
   * @param event when the event took place
   * @return this mention where it waits for no event, or the event has no days
   */
  public TimeMention resolvedAgainst(TimeSpan event) {
    EventRelation how = relation;
    if (how == null || !awaitsEvent() || (event.earliest() == null && event.latest() == null)) {
      return this;
    }
    TimeSpan resolved =
        Intervals.within(
            time,
            how.earliest(event.earliest(), event.latest()),
            how.latest(event.earliest(), event.latest()));
    return new TimeMention(startToken, endToken, resolved, kind, timexes, relation, rule);
  }

  /**
   * The same words with the days of the event that they are counted from, where those of what is
   * told by them are known: "four days after the raid", said of 14 June, puts the raid on 10 June.
   *
   * @param told when that took place of which the words tell
   */
  public TimeMention countedBack(TimeSpan told) {
    EventRelation how = relation;
    return how == null
        ? this
        : new TimeMention(startToken, endToken, time, kind, timexes, how.back(), rule)
            .resolvedAgainst(told);
  }
}
