package org.armistice.agreement.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.armistice.agreement.accord.Provision;
import org.jspecify.annotations.Nullable;

/**
 * How a term fits a matter.
 *
 * @param scope whether bearer, target, place and period fit, apart from the bearer where nobody is
 *     named as the doer
 * @param bearer whether the doers are bound by it
 * @param gap what keeps the scope from being known; {@code null} where it is known
 * @param conditions what its tests gave; true where it has none
 * @param exceptions what each exception gave
 * @param by how the act fits: directly, or as the breaking or the doing of a duty
 */
record Match(
    Provision term,
    Fit by,
    Truth scope,
    Truth bearer,
    @Nullable String gap,
    Result conditions,
    List<Escape> exceptions) {
  Match {
    exceptions = List.copyOf(exceptions);
  }

  /** How an act fits a term. */
  enum Fit {
    /** The act is of the kind that the term speaks of. */
    ACT,
    /** The act does what the term obliges to. */
    FULFILS,
    /** The act is contrary to what the term obliges to. */
    BREAKS
  }

  /** An exception with what its tests gave. */
  record Escape(Provision.Exception exception, Result result) {}

  /** Whether the term applies whatever its exceptions say. */
  Truth applies() {
    return scope.and(conditions.truth());
  }

  /** How particular it is: named targets, a place, a deeper act (step 5). */
  int particularity() {
    int depth = Context.ACTS.depth(term.act());
    return depth + (term.targets().isEmpty() ? 0 : 2) + (term.place() == null ? 0 : 2);
  }

  Stream<Escape> standing() {
    return exceptions.stream().filter(one -> one.result().truth() != Truth.FALSE);
  }
}
