package org.armistice.reading.claim;

import java.util.Set;

/** "No group has claimed the attack", "neither side said who fired": words that nobody spoke. */
final class Nobody {
  private static final Set<String> WORDS = Set.of("nobody", "none", "no-one", "neither");
  private static final Set<String> DETERMINERS = Set.of("no", "neither");

  private Nobody() {}

  static boolean speaks(Grammar grammar, Draft draft) {
    if (draft.source.isEmpty()) {
      return false;
    }
    int source = draft.source.getAsInt();
    if (WORDS.contains(grammar.sentence().lower(source))) {
      return true;
    }
    return grammar.parse().children(source).stream()
        .anyMatch(
            child ->
                grammar.parse().relation(child).equals("det")
                    && DETERMINERS.contains(grammar.sentence().lower(child)));
  }
}
