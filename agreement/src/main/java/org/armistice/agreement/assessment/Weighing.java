package org.armistice.agreement.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.agreement.accord.Calendar;
import org.armistice.agreement.accord.Gap;
import org.armistice.agreement.matter.Matter;
import org.armistice.record.Assessment.Finding;
import org.armistice.record.Term;
import org.jspecify.annotations.Nullable;

/** Steps 5 and 6: which of the terms that fit goes before which, and the reading that is left. */
final class Weighing {
  private final Context context;
  private final Whose whose;

  Weighing(Context context) {
    this.context = context;
    this.whose = new Whose(context);
  }

  /**
   * The reading.
   *
   * @param used the terms that it rests on
   * @param silence the silence that it rests on
   * @param escape the exception that it turns on
   */
  record Reading(
      Finding finding,
      @Nullable String detail,
      List<Match> used,
      @Nullable Gap silence,
      Match.@Nullable Escape escape,
      List<String> set) {
    static Reading of(Finding finding, @Nullable String detail) {
      return new Reading(finding, detail, List.of(), null, null, List.of());
    }

    static Reading of(Finding finding, @Nullable String detail, Match used) {
      return new Reading(finding, detail, List.of(used), null, null, List.of());
    }
  }

  Reading read(Matter matter, List<Match> matches, Calendar.Standing inForce, boolean bound) {
    if (inForce == Calendar.Standing.BEFORE || inForce == Calendar.Standing.AFTER) {
      return Reading.of(
          Finding.OUT_OF_SCOPE_TIME,
          inForce == Calendar.Standing.BEFORE
              ? "it was before the agreement took effect"
              : "it was after the agreement ended");
    }
    if (!bound) {
      return Reading.of(Finding.OUT_OF_SCOPE_PARTY, Phrases.list(names(matter), "and"));
    }
    if (inForce == Calendar.Standing.STRADDLES || inForce == Calendar.Standing.UNKNOWN) {
      return new Reading(
          Finding.UNDETERMINED,
          inForce == Calendar.Standing.UNKNOWN
              ? "when it was, and so whether the agreement was in force"
              : "whether the agreement was in force: it began or ended within the time told",
          matches.stream().filter(match -> match.applies() == Truth.TRUE).toList(),
          null,
          null,
          List.of());
    }
    List<String> set = new ArrayList<>();
    List<Match> left = precedence(sure(matches, matter), set);
    return of(left, set)
        .or(() -> conditional(matches))
        .or(() -> open(matches))
        .or(() -> silent(matter))
        .or(() -> kept(matches))
        .orElseGet(() -> nothing(matter));
  }

  private static List<String> names(Matter matter) {
    return matter.doers().stream().map(doer -> Phrases.named(doer.who().name())).toList();
  }

  /** Those that apply, but for those that an exception defeats: one that is true of its own. */
  private static List<Match> sure(List<Match> matches, Matter matter) {
    Set<String> doers = matter.sides();
    return matches.stream()
        .filter(match -> match.applies() == Truth.TRUE)
        .filter(match -> !claimedOnly(match, doers))
        .filter(match -> match.exceptions().stream().noneMatch(one -> defeats(one, doers)))
        .toList();
  }

  /** Only the doers' own word says that the condition held under which they may. */
  private static boolean claimedOnly(Match match, Set<String> doers) {
    return match.term().modality() == Term.Modality.PERMITS
        && !match.term().conditions().isEmpty()
        && !match.conditions().sides().isEmpty()
        && doers.containsAll(match.conditions().sides());
  }

  private static boolean defeats(Match.Escape escape, Set<String> doers) {
    return escape.result().truth() == Truth.TRUE && !doers.containsAll(escape.result().sides());
  }

  /** Overrides, then particularity; a tie of opposite modality stays. */
  private static List<Match> precedence(List<Match> matches, List<String> set) {
    List<Match> left = new ArrayList<>(matches);
    for (Match one : matches) {
      for (Match other : matches) {
        if (one.term().overrides().contains(other.term().id()) && left.remove(other)) {
          set.add(
              "Term %s takes precedence over term %s, as the text says."
                  .formatted(one.term().id(), other.term().id()));
        }
      }
    }
    for (Match one : List.copyOf(left)) {
      for (Match other : List.copyOf(left)) {
        if (opposite(one, other) && one.particularity() > other.particularity()) {
          left.remove(other);
          set.add(
              "Term %s is more particular than term %s and goes before it."
                  .formatted(one.term().id(), other.term().id()));
        }
      }
    }
    return left;
  }

  private static boolean opposite(Match one, Match other) {
    return forbids(one) != forbids(other);
  }

  private static boolean forbids(Match match) {
    return match.term().modality() == Term.Modality.PROHIBITS || match.by() == Match.Fit.BREAKS;
  }

  private static Optional<Reading> of(List<Match> left, List<String> set) {
    List<Match> forbidding = left.stream().filter(Weighing::forbids).toList();
    List<Match> allowing = left.stream().filter(match -> !forbids(match)).toList();
    if (!forbidding.isEmpty() && !allowing.isEmpty()) {
      String terms = Phrases.list(left.stream().map(match -> match.term().id()).toList(), "and");
      return Optional.of(
          new Reading(Finding.CONFLICTING, "terms " + terms + " conflict", left, null, null, set));
    }
    if (!forbidding.isEmpty()) {
      return Optional.of(forbidden(forbidding.get(0), forbidding, set));
    }
    if (allowing.isEmpty()) {
      return Optional.empty();
    }
    Finding finding =
        allowing.get(0).by() == Match.Fit.FULFILS ? Finding.FULFILLED : Finding.PERMITTED;
    return Optional.of(new Reading(finding, null, allowing, null, null, set));
  }

  private static Reading forbidden(Match match, List<Match> all, List<String> set) {
    Optional<Match.Escape> escape = match.standing().findFirst();
    if (match.by() == Match.Fit.BREAKS) {
      return new Reading(Finding.BREACH_OF_OBLIGATION, null, all, null, null, set);
    }
    return escape
        .map(one -> new Reading(Finding.PROHIBITED_UNLESS, null, all, null, one, set))
        .orElseGet(() -> new Reading(Finding.PROHIBITED, null, all, null, null, set));
  }

  /** A leave whose condition is not known, or known from its user only. */
  private static Optional<Reading> conditional(List<Match> matches) {
    return matches.stream()
        .filter(match -> match.term().modality() == Term.Modality.PERMITS)
        .filter(match -> !match.term().conditions().isEmpty())
        .filter(match -> match.scope() == Truth.TRUE)
        .filter(match -> match.conditions().truth() != Truth.FALSE)
        .findFirst()
        .map(match -> Reading.of(Finding.PERMITTED_IF, null, match));
  }

  /** A term of which it is not known whether it reaches the matter. */
  private static Optional<Reading> open(List<Match> matches) {
    return matches.stream()
        .filter(match -> match.applies() == Truth.UNKNOWN)
        .findFirst()
        .map(
            match ->
                Reading.of(
                    Finding.UNDETERMINED,
                    match.gap() == null ? "whether its conditions hold" : match.gap(),
                    match));
  }

  private Optional<Reading> silent(Matter matter) {
    for (Gap gap : context.accord().silences()) {
      boolean fits =
          Context.ACTS.isA(matter.act(), gap.act())
              && whose.does(matter, gap.bearers()) == Truth.TRUE
              && whose.fallsUpon(matter, gap.targets()) == Truth.TRUE;
      if (fits) {
        Finding finding =
            switch (gap.strength()) {
              case STATED_BY_SOURCE -> Finding.NOT_PROHIBITED_STATED;
              case FOUND_BY_SEARCH -> Finding.NOT_PROHIBITED_SEARCH;
            };
        return Optional.of(new Reading(finding, null, List.of(), gap, null, List.of()));
      }
    }
    return Optional.empty();
  }

  /** Terms that would fit but for the place or the time. */
  private static Optional<Reading> kept(List<Match> matches) {
    return matches.stream()
        .filter(match -> match.scope() == Truth.FALSE && match.bearer() == Truth.TRUE)
        .findFirst()
        .map(
            match ->
                Reading.of(
                    match.term().place() == null
                        ? Finding.OUT_OF_SCOPE_TIME
                        : Finding.OUT_OF_SCOPE_PLACE,
                    "term " + match.term().id() + " does not reach it",
                    match));
  }

  private Reading nothing(Matter matter) {
    if (matter.doers().stream().noneMatch(doer -> doer.who().isParticular())) {
      return Reading.of(Finding.UNDETERMINED, "who did it");
    }
    List<String> missing = context.accord().missing();
    boolean complete = !context.accord().texts().isEmpty() && missing.isEmpty();
    if (complete) {
      return Reading.of(Finding.NOT_PROHIBITED_SEARCH, null);
    }
    return Reading.of(
        Finding.UNDETERMINED,
        missing.isEmpty()
            ? "the texts: none of the terms in this file fits, and it does not say that it is complete"
            : "the texts that were not read: " + String.join(", ", missing));
  }
}
