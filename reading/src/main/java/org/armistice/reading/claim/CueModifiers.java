package org.armistice.reading.claim;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.reading.table.Table;

/** Words that stand with a cue and change it: {@code cue-modifiers.tsv}. */
final class CueModifiers {
  /** What a word does to the cue that it stands with. */
  enum Effect {
    /** Said more than once: "repeatedly". */
    REPEATED,
    /** Goes on or begins: "continued to say"; part of the cue, it was said. */
    ASPECT,
    /** Was not said: "declined to say", "did not say". */
    NOT_MADE,
    /** Not said yet, or only perhaps: "wants to say", "will say". */
    NOT_YET,
    /** Lends a noun its subject: "made a claim". */
    SUPPORT,
    /** Sets the clause against what went before: "but", "however". */
    CONTRAST
  }

  private final Map<String, Set<Effect>> effects = new TreeMap<>();

  CueModifiers(Table table) {
    for (Table.Row row : table.rows()) {
      effects
          .computeIfAbsent(
              row.get("word").toLowerCase(Locale.ROOT), word -> EnumSet.noneOf(Effect.class))
          .add(row.cell("effect").constant(Effect.class));
    }
  }

  boolean has(String word, Effect effect) {
    return effects.getOrDefault(word, Set.of()).contains(effect);
  }

  /** The words with an effect. */
  Set<String> with(Effect effect) {
    Set<String> words = new TreeSet<>();
    effects.forEach(
        (word, has) -> {
          if (has.contains(effect)) {
            words.add(word);
          }
        });
    return words;
  }

  /** Whether a verb that governs the cue is part of it: "continued to call for". */
  boolean governs(String lemma) {
    return has(lemma, Effect.ASPECT) || has(lemma, Effect.NOT_MADE) || has(lemma, Effect.NOT_YET);
  }
}
