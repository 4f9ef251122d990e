package org.armistice.agreement.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.agreement.accord.Calendar;
import org.armistice.agreement.accord.Moment;
import org.armistice.agreement.accord.Provision;
import org.armistice.agreement.accord.Scope;
import org.armistice.agreement.accord.Who;
import org.armistice.agreement.act.ActTree;
import org.armistice.agreement.matter.Matter;
import org.armistice.record.Circumstance;
import org.armistice.record.Term;
import org.jspecify.annotations.Nullable;

/**
 * Steps 3 and 4: the terms whose act subsumes the matter's, with what fits and what does not.
 *
 * <p>"Defend" and "respond" are acts by their occasion: a strike for somebody attacked defends
 * them, fire that is told as an answer responds.
 */
final class Candidates {
  private static final String DEFEND = "defend";
  private static final String RESPOND = "respond";
  private static final String PREVENT = "prevent";

  private final Context context;
  private final Whose whose;
  private final Trials trials;

  Candidates(Context context) {
    this.context = context;
    this.whose = new Whose(context);
    this.trials = new Trials(context);
  }

  /** Those that fit or may fit, and those that only place or period keep out. */
  List<Match> of(Matter matter) {
    List<Match> matches = new ArrayList<>();
    for (Provision term : context.accord().terms()) {
      match(term, matter)
          .filter(
              match ->
                  match.scope() != Truth.UNKNOWN
                      || match.bearer() != Truth.UNKNOWN
                      || !isByOccasion(term))
          .ifPresent(matches::add);
    }
    return matches;
  }

  /** Duties to keep others from acts, whose others the doers are. */
  List<Provision> engaged(Matter matter) {
    List<Provision> engaged = new ArrayList<>();
    for (Provision term : context.accord().terms()) {
      boolean prevents = term.act().equals(PREVENT) && term.modality() == Term.Modality.OBLIGES;
      if (prevents
          && Context.ACTS.isA(matter.act(), "use force")
          && !matter.doers().isEmpty()
          && doesAnyOf(matter, term.targets())) {
        engaged.add(term);
      }
    }
    return engaged;
  }

  private boolean doesAnyOf(Matter matter, List<Who> others) {
    return whose.does(matter, others) == Truth.TRUE;
  }

  private Optional<Match> match(Provision term, Matter matter) {
    Match.Fit fit = fit(term, matter);
    if (fit == null) {
      return Optional.empty();
    }
    Truth act = act(term, matter, fit);
    Truth bearer = whose.does(matter, term.bearers());
    if (act == Truth.FALSE || bearer == Truth.FALSE) {
      return Optional.empty();
    }
    Truth upon = fit == Match.Fit.ACT && term.act().equals(DEFEND) ? act : upon(term, matter, fit);
    if (upon == Truth.FALSE) {
      return Optional.empty();
    }
    // what somebody counts as breaches of the agreement is within its places, as the counter has it
    Truth where =
        matter.breaches() && matter.place() == null
            ? Truth.TRUE
            : context.whereabouts().in(matter.place(), place(term, fit));
    Truth when = when(term, matter, fit);
    Truth scope = act.and(upon).and(where).and(when);
    Result conditions = conditions(term, matter);
    List<Match.Escape> escapes = new ArrayList<>();
    for (Provision.Exception exception : term.exceptions()) {
      escapes.add(new Match.Escape(exception, escape(exception, matter)));
    }
    return Optional.of(
        new Match(
            term, fit, scope, bearer, gap(act, upon, where, when, matter), conditions, escapes));
  }

  /** Acts that are what they are by their occasion: of somebody unknown nothing tells it. */
  private static boolean isByOccasion(Provision term) {
    return term.act().equals(DEFEND) || term.act().equals(RESPOND);
  }

  private static Match.@Nullable Fit fit(Provision term, Matter matter) {
    ActTree acts = Context.ACTS;
    if (term.modality() == Term.Modality.OBLIGES) {
      if (acts.breaks(matter.act(), term.act())) {
        return Match.Fit.BREAKS;
      }
      return acts.isA(matter.act(), term.act()) ? Match.Fit.FULFILS : null;
    }
    if (isByOccasion(term)) {
      return acts.isA(matter.act(), "use force") ? Match.Fit.ACT : null;
    }
    return acts.mayBe(matter.act(), term.act()) ? Match.Fit.ACT : null;
  }

  /** An event told less exactly than the term asks may be of its kind or not. */
  private Truth act(Provision term, Matter matter, Match.Fit fit) {
    if (fit != Match.Fit.ACT) {
      return Truth.TRUE;
    }
    if (matter.breaches() && term.modality() == Term.Modality.PROHIBITS) {
      return Truth.of(Context.ACTS.isA(term.act(), "use force"));
    }
    return switch (term.act()) {
      case DEFEND -> defends(term, matter);
      case RESPOND -> noted(matter, Circumstance.Kind.RESPONSE);
      default -> Truth.of(Context.ACTS.isA(matter.act(), term.act())).or(Truth.UNKNOWN);
    };
  }

  private Truth defends(Provision term, Matter matter) {
    if (term.targets().isEmpty()) {
      return noted(matter, Circumstance.Kind.SELF_DEFENCE);
    }
    Truth any = matter.beneficiaries().isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
    for (var beneficiary : matter.beneficiaries()) {
      for (Who target : term.targets()) {
        any = any.or(whose.is(beneficiary, target, matter));
      }
    }
    return any;
  }

  private static Truth noted(Matter matter, Circumstance.Kind kind) {
    boolean said = matter.notes().stream().anyMatch(note -> note.kind() == kind && !note.negated());
    return said ? Truth.TRUE : Truth.UNKNOWN;
  }

  private Truth upon(Provision term, Matter matter, Match.Fit fit) {
    return matter.breaches() || (fit == Match.Fit.ACT && term.act().equals(RESPOND))
        ? Truth.TRUE
        : whose.fallsUpon(matter, term.targets());
  }

  /** What stands nearer than "beyond 25 km" has not been withdrawn so far. */
  private static @Nullable Scope place(Provision term, Match.Fit fit) {
    return fit == Match.Fit.BREAKS
            && term.place() instanceof Scope.Distance distance
            && distance.side() == Scope.Side.BEYOND
        ? new Scope.Distance(distance.line(), Scope.Side.WITHIN, distance.kilometres())
        : term.place();
  }

  private Truth when(Provision term, Matter matter, Match.Fit fit) {
    Calendar.Standing standing =
        matter.when().sinceAgreement()
            ? Calendar.Standing.INSIDE
            : context.calendar().holds(term, matter.when().earliest(), matter.when().latest());
    boolean own = term.from() != null || term.until() != null;
    Truth inside =
        switch (standing) {
          case INSIDE -> Truth.TRUE;
          case BEFORE, AFTER -> Truth.FALSE;
          // what is unknown of the agreement as a whole is told in step 1
          case STRADDLES, UNKNOWN -> own ? Truth.UNKNOWN : Truth.TRUE;
        };
    Moment deadline = term.deadline();
    return fit == Match.Fit.BREAKS && deadline != null
        ? inside.and(Truth.of(!isBefore(deadline, matter)))
        : inside;
  }

  private boolean isBefore(Moment deadline, Matter matter) {
    var latest = matter.when().latest();
    return latest != null
        && context
            .calendar()
            .at(deadline)
            .filter(limit -> !latest.plusDays(1).atStartOfDay().isAfter(limit))
            .isPresent();
  }

  /** What the file writes after "if"; a term without conditions asks for nothing. */
  private Result conditions(Provision term, Matter matter) {
    return term.conditions().isEmpty()
        ? Result.of(Truth.TRUE, "")
        : trials.all(term.conditions(), matter);
  }

  private Result escape(Provision.Exception exception, Matter matter) {
    if (exception instanceof Provision.Exception.Tests tests) {
      return trials.all(tests.tests(), matter);
    }
    String id = ((Provision.Exception.Other) exception).term();
    Optional<Match> other = context.accord().term(id).flatMap(term -> match(term, matter));
    if (other.isEmpty()) {
      return Result.of(Truth.FALSE, "Term " + id + " does not fit the act.");
    }
    Result conditions = other.get().conditions();
    Truth truth = other.get().applies().and(other.get().bearer());
    return new Result(
        truth,
        conditions.support(),
        claimants(matter, conditions),
        conditions.contested(),
        conditions.words(),
        conditions.citations());
  }

  /** Who says that the exception holds: of its tests, and of its occasion. */
  private static Set<String> claimants(Matter matter, Result conditions) {
    Set<String> sides = new TreeSet<>(conditions.sides());
    for (Matter.Note note : matter.notes()) {
      boolean occasion =
          note.kind() == Circumstance.Kind.RESPONSE
              || note.kind() == Circumstance.Kind.SELF_DEFENCE;
      if (occasion && !note.negated()) {
        sides.add(note.voice().side());
      }
    }
    return sides;
  }

  private static @Nullable String gap(
      Truth act, Truth upon, Truth where, Truth when, Matter matter) {
    if (act == Truth.UNKNOWN) {
      return "whether the act is of the kind that the term speaks of";
    }
    if (upon == Truth.UNKNOWN) {
      return "upon whom it fell";
    }
    if (where == Truth.UNKNOWN) {
      return matter.place() == null
          ? "where it was"
          : "whether its place, told as " + matter.place().name() + ", lies in the term's scope";
    }
    return when == Truth.UNKNOWN ? "whether it fell within the term's time" : null;
  }
}
