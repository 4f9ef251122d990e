package org.armistice.reading.claim;

import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Content of a cue.
 *
 * @param form such as {@code clause}, for the rule's name
 * @param tokens of the content
 * @param addressee head of the one told; empty where nobody is
 */
record Content(String form, TreeSet<Integer> tokens, OptionalInt addressee) {
  private static final Set<String> STATEMENTS =
      Set.of("clause", "predicate", "aside", "argument", "tail");

  /** Whether the form is that of a statement, not of a thing or act named. */
  boolean isStatement() {
    return STATEMENTS.contains(form);
  }
}
