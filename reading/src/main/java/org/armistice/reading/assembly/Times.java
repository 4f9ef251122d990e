package org.armistice.reading.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.reading.agreement.AgreementCluster;
import org.armistice.reading.agreement.AgreementLayer;
import org.armistice.reading.agreement.AgreementMention;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.time.EventRelation;
import org.armistice.reading.time.TimeMention;
import org.armistice.record.Attested;
import org.armistice.record.ContentId;
import org.armistice.record.Passage;
import org.armistice.record.Ref;
import org.armistice.record.Span;
import org.armistice.record.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The times of a report by their words. Times counted from the signing of an agreement are resolved
 * when the report says when it was signed.
 */
final class Times {
  /** A comma and a space may stand between. */
  private static final int NEAR = 2;

  private final List<List<TimeMention>> mentions;
  private final List<Passage> passages;
  private final Map<String, TimeSpan> byId = new LinkedHashMap<>();

  Times(Document document, List<List<TimeMention>> read, AgreementLayer agreements) {
    this.passages = Passages.of(document);
    List<List<TimeMention>> resolved = new ArrayList<>();
    for (int sentence = 0; sentence < read.size(); sentence++) {
      List<TimeMention> row = new ArrayList<>();
      for (TimeMention mention : read.get(sentence)) {
        row.add(resolve(sentence, mention, read, agreements));
      }
      resolved.add(row);
    }
    this.mentions = resolved;
    for (List<TimeMention> row : resolved) {
      for (TimeMention mention : row) {
        byId.putIfAbsent(mention.time().id(), mention.time());
      }
    }
  }

  private static TimeMention resolve(
      int sentence, TimeMention mention, List<List<TimeMention>> read, AgreementLayer agreements) {
    if (!mention.awaitsEvent()) {
      return mention;
    }
    for (AgreementCluster cluster : agreements.clusters()) {
      boolean named = false;
      for (AgreementMention agreement : cluster.mentions()) {
        Phrase phrase = agreement.phrase();
        named |= phrase.sentence() == sentence && mention.covers(phrase.head());
      }
      Optional<TimeSpan> signed =
          named ? cluster.signed().flatMap(phrase -> span(read, phrase)) : Optional.empty();
      if (signed.isPresent()) {
        return mention.resolvedAgainst(signed.get());
      }
    }
    return mention;
  }

  private static Optional<TimeSpan> span(List<List<TimeMention>> read, Phrase phrase) {
    for (TimeMention mention : read.get(phrase.sentence())) {
      if (overlaps(mention, phrase)) {
        return Optional.of(mention.time());
      }
    }
    return Optional.empty();
  }

  private static boolean overlaps(TimeMention mention, Phrase phrase) {
    return mention.startToken() < phrase.end() && phrase.start() < mention.endToken();
  }

  /** The time whose words a phrase has: the one with days of its own before the one without. */
  Optional<Attested<Ref>> in(@Nullable Phrase phrase) {
    if (phrase == null) {
      return Optional.empty();
    }
    TimeMention best = null;
    for (TimeMention mention : mentions.get(phrase.sentence())) {
      boolean candidate = mention.kind() == TimeMention.Kind.WHEN && overlaps(mention, phrase);
      if (candidate
          && (best == null || (best.time().earliest() == null && best.time().latest() == null))) {
        best = mention;
      }
    }
    return Optional.ofNullable(best).map(Times::attested);
  }

  /**
   * The time that counts days from an event told in a place of a sentence: at "raid" that of "two
   * days before the raid". Empty where the place is in no such words.
   */
  Optional<TimeMention> countedAround(int sentence, int token) {
    return mentions.get(sentence).stream()
        .filter(Times::isCounted)
        .filter(m -> m.covers(token))
        .findFirst();
  }

  /** All times of a sentence that are counted in days or longer from an event told in it. */
  List<TimeMention> counted(int sentence) {
    return mentions.get(sentence).stream().filter(Times::isCounted).toList();
  }

  private static boolean isCounted(TimeMention mention) {
    EventRelation relation = mention.relation();
    return relation != null
        && mention.time().anchor() == TimeSpan.Anchor.EVENT
        && relation.isCountedInDays();
  }

  /**
   * The days of an event that another is told from, or the other way round: a raid "four days after
   * an ambush" gives the day of each where the other's is known.
   *
   * @param counted the words that count
   * @param known days of the one
   * @param back true where the event that is counted from is looked for
   */
  Attested<Ref> offset(TimeMention counted, TimeSpan known, boolean back) {
    TimeSpan time = (back ? counted.countedBack(known) : counted.resolvedAgainst(known)).time();
    TimeSpan days =
        new TimeSpan(
            ContentId.of("time", time.id(), back ? "counted back" : "counted", known.id()),
            time.words(),
            time.anchor(),
            time.anchorWords(),
            time.earliest(),
            time.latest(),
            time.granularity(),
            TimeSpan.Approximation.EXACT,
            time.resolved(),
            time.ucdpPrecision(),
            time.acledPrecision(),
            time.evidence());
    byId.putIfAbsent(days.id(), days);
    return new Attested<>(
        new Ref(days.id(), days.words()),
        days.evidence(),
        counted.rule() + (back ? "+counted-back" : "+counted-from-event"));
  }

  /** Whether a phrase is a time and nothing else. */
  boolean isTime(Phrase phrase) {
    return mentions.get(phrase.sentence()).stream()
        .anyMatch(
            mention ->
                mention.startToken() <= phrase.head()
                    && phrase.head() < mention.endToken()
                    && mention.startToken() <= phrase.start()
                    && phrase.end() <= mention.endToken());
  }

  private static Attested<Ref> attested(TimeMention mention) {
    TimeSpan time = mention.time();
    return new Attested<>(new Ref(time.id(), time.words()), time.evidence(), mention.rule());
  }

  TimeSpan get(Ref time) {
    TimeSpan found = byId.get(time.id());
    if (found == null) {
      throw new IllegalStateException("no time " + time);
    }
    return found;
  }

  /**
   * The time that a "since" begins with, as a time of its own: "since June" begins with June, no
   * more exactly than the words say.
   */
  Attested<Ref> beginning(Attested<Ref> since) {
    TimeSpan span = get(since.value());
    LocalDate first = span.earliest();
    if (span.approximation() != TimeSpan.Approximation.SINCE || first == null) {
      return since;
    }
    LocalDate last =
        switch (span.granularity()) {
          case MINUTE, HOUR, DAY -> first;
          case WEEKEND -> first.plusDays(1);
          case WEEK -> first.plusDays(6);
          case MONTH -> first.plusMonths(1).minusDays(1);
          case QUARTER, SEASON -> first.plusMonths(3).minusDays(1);
          case YEAR -> first.plusYears(1).minusDays(1);
          case DECADE -> first.plusYears(10).minusDays(1);
          case CENTURY -> first.plusYears(100).minusDays(1);
          case UNKNOWN -> null;
        };
    if (last == null) {
      return since;
    }
    Span words = since.evidence().get(0);
    String bare = words.text().replaceFirst("(?i)^since\\s+", "");
    TimeSpan beginning =
        new TimeSpan(
            ContentId.of("time", span.id(), "beginning"),
            bare,
            span.anchor(),
            span.anchorWords(),
            first,
            last,
            span.granularity(),
            TimeSpan.Approximation.EXACT,
            true,
            ucdp(span.granularity()),
            acled(span.granularity()),
            span.evidence());
    byId.putIfAbsent(beginning.id(), beginning);
    return new Attested<>(
        new Ref(beginning.id(), bare), since.evidence(), since.rule() + "+beginning");
  }

  private static int ucdp(TimeSpan.Granularity granularity) {
    return switch (granularity) {
      case MINUTE, HOUR, DAY -> 1;
      case WEEKEND -> 2;
      case WEEK -> 3;
      case MONTH -> 4;
      case QUARTER, SEASON, YEAR, DECADE, CENTURY, UNKNOWN -> 5;
    };
  }

  private static int acled(TimeSpan.Granularity granularity) {
    return switch (granularity) {
      case MINUTE, HOUR, DAY -> 1;
      case WEEKEND, WEEK -> 2;
      case MONTH, QUARTER, SEASON, YEAR, DECADE, CENTURY, UNKNOWN -> 3;
    };
  }

  /** Times counted from an event, whose words stand in or right beside some words of the report. */
  List<TimeSpan> counted(Span words) {
    return byId.values().stream()
        .filter(time -> time.anchor() == TimeSpan.Anchor.EVENT)
        .filter(
            time ->
                time.evidence().stream()
                    .anyMatch(
                        span ->
                            span.start() <= words.end() + NEAR
                                && words.start() <= span.end()
                                && inOneSentence(span, words)))
        .toList();
  }

  private boolean inOneSentence(Span one, Span other) {
    return passages.stream()
        .anyMatch(
            passage ->
                passage.start() <= one.start()
                    && one.end() <= passage.end()
                    && passage.start() <= other.start()
                    && other.end() <= passage.end());
  }

  List<TimeSpan> all() {
    return List.copyOf(byId.values());
  }
}
