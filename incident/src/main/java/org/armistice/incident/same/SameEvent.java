package org.armistice.incident.same;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.armistice.incident.telling.Acts;
import org.armistice.incident.telling.Telling;
import org.armistice.incident.telling.Where;
import org.armistice.incident.telling.Window;
import org.armistice.record.AcledSubEvent;
import org.jspecify.annotations.Nullable;

/**
 * Judges two tellings. What cannot be one is told apart first: no shared day, no shared place,
 * another kind of act, doer and target exchanged, or two acts that one report tells apart. What is
 * left is weighed.
 *
 * <p>Symmetric: who comes first changes nothing. Pure and thread-safe.
 */
public final class SameEvent {
  private static final double DENIAL = 0.70;

  private SameEvent() {}

  public static Verdict judge(Telling one, Telling other) {
    if (one.event().compareTo(other.event()) > 0) {
      return judge(other, one);
    }
    if (one.window().apartFrom(other.window())) {
      boolean told = one.window().told() && other.window().told();
      return told ? apart("days", "they tell of different days") : unrelated("days");
    }
    if (one.where().fit(other.where()) == Where.Fit.APART) {
      return apart("places", "they tell of different places");
    }
    if (arePlacedElsewhere(one.where(), other.where())) {
      return unrelated("places");
    }
    Acts.Fit acts = Acts.fit(one, other);
    if (acts == Acts.Fit.OTHER) {
      return one.coding().plover() == other.coding().plover()
          ? apart("acts", "they tell of different kinds of act")
          : unrelated("acts");
    }
    if (exchanged(one, other)) {
      return apart("sides", "who did it in one is the target in the other");
    }
    if (one.report().equals(other.report())) {
      if (one.denied() != other.denied()) {
        return denialBeside(one, other);
      }
      return apart("one-report", "one report tells of both");
    }
    return weigh(one, other, acts);
  }

  /** Two places below a country that nothing says to be one or in one another. */
  private static boolean arePlacedElsewhere(Where one, Where other) {
    return one.fit(other) == Where.Fit.UNKNOWN
        && one.grain().compareTo(Where.Grain.COUNTRY) < 0
        && other.grain().compareTo(Where.Grain.COUNTRY) < 0;
  }

  /** "The ministry denied striking the market", where the report has told of a market struck. */
  private static Verdict denialBeside(Telling one, Telling other) {
    Set<String> shared = shared(one.words(), other.words());
    boolean onePlace = one.where().fit(other.where()) == Where.Fit.SAME;
    if (shared.isEmpty() && !onePlace) {
      return unrelated("denial");
    }
    String both = onePlace ? String.valueOf(one.where().name()) : String.join(", ", shared);
    return new Verdict(
        Verdict.Kind.SAME,
        DENIAL,
        "same:denial-in-report",
        "one report tells of it and of its denial, both speak of " + both);
  }

  private static Verdict weigh(Telling one, Telling other, Acts.Fit acts) {
    Evidence evidence = new Evidence();
    days(one.window(), other.window(), evidence);
    places(one, other, evidence);
    if (acts == Acts.Fit.ONE_KIND) {
      evidence.add(Weights.ONE_KIND, "one kind of act");
    } else {
      evidence.add(Weights.ALIKE, "kinds of act that are told one for another");
    }
    parties(one, other, evidence);
    words(one.words(), other.words(), evidence);
    Figures.compare(one, other, evidence);
    double score = evidence.score();
    boolean oneOfSeries = one.series() != other.series() && isSpread(one.series() ? one : other);
    if (score >= Weights.SAME_FROM && oneOfSeries && !one.denied() && !other.denied()) {
      return new Verdict(
          Verdict.Kind.PART_OF,
          score,
          "same:single-in-series",
          "one tells of a single act, the other of several: " + evidence.reasons());
    }
    if (score >= Weights.SAME_FROM) {
      return new Verdict(Verdict.Kind.SAME, score, "same:weighed", evidence.reasons());
    }
    if (score >= Weights.POSSIBLE_FROM) {
      return new Verdict(Verdict.Kind.POSSIBLY_SAME, score, "same:not-enough", evidence.reasons());
    }
    return new Verdict(Verdict.Kind.UNRELATED, score, "same:weighed", evidence.reasons());
  }

  /** "Strikes" of one day in one town may be told as "the strike"; a campaign may not. */
  private static boolean isSpread(Telling series) {
    return series.window().told() && series.window().breadth() != Window.Breadth.DAY
        || series.where().grain().compareTo(Where.Grain.DISTRICT) > 0
            && series.where().grain() != Where.Grain.NOWHERE;
  }

  private static void days(Window one, Window other, Evidence evidence) {
    if (!one.told() || !other.told()) {
      boolean fresh =
          (one.told() || one.isFreshFor(other)) && (other.told() || other.isFreshFor(one));
      double older = one.told() || other.told() ? Weights.LONGER_AGO : 0;
      evidence.add(
          fresh ? Weights.IMPLIED_DAYS : older,
          "the days fit, one of them only by the day of publication");
      return;
    }
    Window.Breadth wider =
        one.breadth().compareTo(other.breadth()) >= 0 ? one.breadth() : other.breadth();
    switch (wider) {
      case DAY -> evidence.add(Weights.ONE_DAY, "one day, " + one.earliest());
      case FEW_DAYS -> evidence.add(Weights.FEW_DAYS, "days that overlap");
      case WEEK -> evidence.add(Weights.WEEK, "weeks that overlap");
      case IMPLIED, WIDE -> evidence.add(0, "times that overlap");
    }
  }

  /** What the finer place is called; of two as fine the first by name, whichever comes first. */
  private static @Nullable String named(Where one, Where other) {
    return Stream.of(one, other)
        .filter(where -> where.name() != null)
        .min(
            Comparator.comparing(Where::grain).thenComparing(where -> String.valueOf(where.name())))
        .map(Where::name)
        .orElse(null);
  }

  private static void places(Telling first, Telling second, Evidence evidence) {
    Where one = first.where();
    Where other = second.where();
    boolean marked = Figures.areMarked(first, second);
    Where.Grain coarser = one.grain().compareTo(other.grain()) >= 0 ? one.grain() : other.grain();
    String name = named(one, other);
    double part = one.told() && other.told() ? 1 : Weights.IMPLIED_PLACE;
    switch (one.fit(other)) {
      case SAME -> {
        double weight =
            switch (coarser) {
              case SPOT -> Weights.ONE_SPOT;
              case DISTRICT -> Weights.ONE_DISTRICT;
              case REGION -> Weights.ONE_REGION;
              case COUNTRY, NOWHERE -> Weights.IN_COUNTRY;
            };
        evidence.add(part * weight, "one place, " + name);
      }
      case INSIDE -> {
        double weight =
            switch (coarser) {
              case SPOT, DISTRICT ->
                  one.sharesName(other) ? Weights.REGION_OR_ITS_SEAT : Weights.INSIDE_DISTRICT;
              case REGION ->
                  one.sharesName(other) ? Weights.REGION_OR_ITS_SEAT : Weights.INSIDE_REGION;
              case COUNTRY, NOWHERE -> Weights.IN_COUNTRY;
            };
        evidence.add(part * weight, "a place inside the other, " + name);
      }
      case UNKNOWN ->
          evidence.add(
              marked ? Weights.NO_PLACE_BUT_MARKED : Weights.NO_PLACE, "not both places are known");
      case APART -> throw new IllegalStateException("told apart before: " + one + ", " + other);
    }
  }

  private static void parties(Telling one, Telling other, Evidence evidence) {
    Set<String> doers = shared(one.doerSides(), other.doerSides());
    Set<String> targets = shared(one.targetSides(), other.targetSides());
    if (isMutual(one) && isMutual(other)) {
      doers = shared(all(one), all(other));
    }
    if (!doers.isEmpty()) {
      evidence.add(Weights.SHARED_DOER, "done by " + String.join(", ", doers));
    } else if (!one.doerSides().isEmpty() && !other.doerSides().isEmpty()) {
      evidence.add(Weights.OTHER_DOER, "another doer is named");
    }
    if (!targets.isEmpty()) {
      evidence.add(Weights.SHARED_TARGET, "upon " + String.join(", ", targets));
    } else if (!one.targetSides().isEmpty() && !other.targetSides().isEmpty()) {
      evidence.add(Weights.OTHER_TARGET, "another target is named");
    }
  }

  /** In a clash each side is doer and target. */
  private static boolean isMutual(Telling telling) {
    return telling.coding().acled() == AcledSubEvent.ARMED_CLASH;
  }

  private static boolean exchanged(Telling one, Telling other) {
    boolean clash = isMutual(one) || isMutual(other);
    boolean swapped =
        !one.doerSides().isEmpty()
            && one.doerSides().equals(other.targetSides())
            && (one.targetSides().isEmpty() || one.targetSides().equals(other.doerSides()))
            && !other.doerSides().isEmpty();
    return swapped && !clash && shared(one.doerSides(), other.doerSides()).isEmpty();
  }

  private static void words(Set<String> one, Set<String> other, Evidence evidence) {
    Set<String> shared = shared(one, other);
    if (!shared.isEmpty()) {
      double weight =
          switch (shared.size() + names(shared)) {
            case 1 -> Weights.ONE_WORD;
            case 2 -> Weights.SOME_WORDS;
            default -> Weights.MANY_WORDS;
          };
      evidence.add(weight, "both speak of " + String.join(", ", shared));
    }
  }

  /** A name says twice as much as a word. */
  private static int names(Set<String> words) {
    return (int) words.stream().filter(word -> Character.isUpperCase(word.codePointAt(0))).count();
  }

  private static Set<String> all(Telling telling) {
    Set<String> all = new TreeSet<>(telling.doerSides());
    all.addAll(telling.targetSides());
    return all;
  }

  private static Set<String> shared(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Collections.emptySet();
    }
    Set<String> shared = new TreeSet<>(one);
    shared.retainAll(other);
    return shared;
  }

  private static Verdict apart(String rule, String reason) {
    return new Verdict(Verdict.Kind.DISTINCT, 0, "apart:" + rule, reason);
  }

  private static Verdict unrelated(String rule) {
    return new Verdict(Verdict.Kind.UNRELATED, 0, "unrelated:" + rule, "nothing ties them");
  }
}
