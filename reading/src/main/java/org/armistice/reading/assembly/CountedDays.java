package org.armistice.reading.assembly;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.armistice.reading.event.EventMention;
import org.armistice.reading.time.TimeMention;
import org.armistice.record.Attested;
import org.armistice.record.Ref;
import org.armistice.record.TimeSpan;

/**
 * Days of events that a report tells from each other: "the attack came four days after an ambush".
 * Where the day of the one is known and that of the other is not, it follows.
 */
final class CountedDays {
  private final EventGroups groups;
  private final Times times;

  CountedDays(EventGroups groups, Times times) {
    this.groups = groups;
    this.times = times;
  }

  /**
   * @param when the times of events, to which those that follow are added
   * @param sentences how many the report has
   */
  void add(Map<EventGroup, Attested<Ref>> when, int sentences) {
    for (int sentence = 0; sentence < sentences; sentence++) {
      for (TimeMention counted : times.counted(sentence)) {
        Optional<EventGroup> from = inside(sentence, counted);
        Optional<EventGroup> told = beside(sentence, counted);
        if (from.isPresent() && told.isPresent() && from.get() != told.get()) {
          follow(when, counted, told.get(), from.get());
        }
      }
    }
  }

  private void follow(
      Map<EventGroup, Attested<Ref>> when, TimeMention counted, EventGroup told, EventGroup from) {
    Optional<TimeSpan> known = days(when, told);
    Optional<TimeSpan> other = days(when, from);
    if (known.isPresent() && other.isEmpty()) {
      when.put(from, times.offset(counted, known.get(), /* back= */ true));
    } else if (known.isEmpty() && other.isPresent()) {
      when.put(told, times.offset(counted, other.get(), /* back= */ false));
    }
  }

  private Optional<TimeSpan> days(Map<EventGroup, Attested<Ref>> when, EventGroup group) {
    return Optional.ofNullable(when.get(group))
        .map(time -> times.get(time.value()))
        .filter(time -> time.resolved() && time.earliest() != null && time.latest() != null);
  }

  /** The event that is counted from: the first told in the words that count. */
  private Optional<EventGroup> inside(int sentence, TimeMention counted) {
    return mentions(sentence, mention -> counted.covers(mention.head()), /* last= */ false);
  }

  /** The event that is counted: the one told right before those words, else the first after. */
  private Optional<EventGroup> beside(int sentence, TimeMention counted) {
    return mentions(sentence, mention -> mention.head() < counted.startToken(), /* last= */ true)
        .or(
            () ->
                mentions(
                    sentence, mention -> mention.head() >= counted.endToken(), /* last= */ false));
  }

  private Optional<EventGroup> mentions(int sentence, Predicate<EventMention> where, boolean last) {
    EventGroup best = null;
    int at = -1;
    for (EventGroup group : groups.all()) {
      for (EventMention mention : group.mentions()) {
        boolean fits = mention.sentence() == sentence && where.test(mention);
        boolean better = best == null || (last ? mention.head() > at : mention.head() < at);
        if (fits && better) {
          best = group;
          at = mention.head();
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
