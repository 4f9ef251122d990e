package org.armistice.record;

import java.util.List;

/**
 * A value with the words that it rests on and the rule that gave it.
 *
 * @param value what was read
 * @param evidence the words, in text order; empty only where the value comes from the report's
 *     metadata, which {@code rule} then says
 * @param rule which rule or table row gave the value, such as {@code lexicon:conduct+airstrike} or
 *     {@code metadata:published}
 */
public record Attested<T>(T value, List<Span> evidence, String rule) {
  public Attested {
    evidence = List.copyOf(evidence);
  }

  public static <T> Attested<T> of(T value, String rule, Span... evidence) {
    return new Attested<>(value, List.of(evidence), rule);
  }
}
