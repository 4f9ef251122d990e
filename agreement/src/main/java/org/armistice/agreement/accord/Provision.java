package org.armistice.agreement.accord;

import java.util.List;
import org.armistice.record.Term;
import org.jspecify.annotations.Nullable;

/**
 * A term: who may, must or must not do what to whom, where, when and unless.
 *
 * @param bearers who is bound or allowed; one or more
 * @param act node of the action tree
 * @param targets upon whom or what; empty for anything
 * @param place where it holds; {@code null} for everywhere
 * @param from when it begins; {@code null} for the agreement's beginning
 * @param until when it ends, not included; {@code null} for the agreement's end
 * @param deadline by when a duty is to be done; {@code null} for at once and always
 * @param conditions tests that must all hold for the term to apply
 * @param exceptions each defeats the term where it holds
 * @param overrides ids of terms that it takes precedence over
 * @param counterpart id of the duty that it depends on
 * @param onBreach remedy or mechanism to use first
 */
public record Provision(
    String id,
    List<Who> bearers,
    Term.Modality modality,
    String act,
    List<Who> targets,
    @Nullable Scope place,
    @Nullable Moment from,
    @Nullable Moment until,
    @Nullable Moment deadline,
    List<Test> conditions,
    List<Exception> exceptions,
    List<String> overrides,
    @Nullable String counterpart,
    @Nullable String onBreach,
    Provenance provenance)
    implements Clause {
  public Provision {
    bearers = List.copyOf(bearers);
    targets = List.copyOf(targets);
    conditions = List.copyOf(conditions);
    exceptions = List.copyOf(exceptions);
    overrides = List.copyOf(overrides);
  }

  /** What defeats a term. */
  public sealed interface Exception {
    /** Tests that must all hold. */
    record Tests(List<Test> tests) implements Exception {
      public Tests {
        tests = List.copyOf(tests);
      }
    }

    /** Another term that permits the act. */
    record Other(String term) implements Exception {}
  }
}
