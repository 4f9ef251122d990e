package org.armistice.agreement.accord;

/** What an agreement has under a mark of its own: a term, or that it has none. */
public sealed interface Clause permits Provision, Gap {
  /** The mark, such as {@code T1}; no two clauses of an agreement share one. */
  String id();

  /** Where it comes from. */
  Provenance provenance();
}
