package org.armistice.reading.time;

import java.util.List;
import org.armistice.reading.pattern.PhraseMatch;
import org.jspecify.annotations.Nullable;

/**
 * A time expression on its way to a mention. Offsets count atoms.
 *
 * @param start first atom, of a preposition that limits the time
 * @param end atom after the last
 * @param expressions the TIMEX3 expressions in it
 * @param eventWords words of the event that it is counted from, where they stand in the sentence
 * @param rule the rule that found it, and the words that it fits
 */
record Found(
    int start,
    int end,
    List<Expression> expressions,
    Meaning meaning,
    @Nullable String eventWords,
    TimeRule rule,
    PhraseMatch match) {
  Found {
    expressions = List.copyOf(expressions);
  }

  /** A TIMEX3 expression; offsets count atoms. */
  record Expression(int start, int end, String type, String value) {}

  static Found of(TimeRule rule, PhraseMatch match, Meaning meaning) {
    List<Expression> expressions =
        meaning.value().isEmpty()
            ? List.of()
            : List.of(new Expression(match.start(), match.end(), meaning.type(), meaning.value()));
    return new Found(match.start(), match.end(), expressions, meaning, null, rule, match);
  }

  Found meaning(Meaning changed) {
    return new Found(start, end, expressions, changed, eventWords, rule, match);
  }

  Found spanning(int from, int to, List<Expression> changed) {
    return new Found(from, to, changed, meaning, eventWords, rule, match);
  }

  /** The same with its one expression widened to some atoms. */
  Found widened(int from, int to) {
    List<Expression> wider =
        expressions.stream()
            .map(
                e ->
                    new Expression(
                        Math.min(e.start(), from), Math.max(e.end(), to), e.type(), e.value()))
            .toList();
    return spanning(Math.min(start, from), Math.max(end, to), wider);
  }
}
