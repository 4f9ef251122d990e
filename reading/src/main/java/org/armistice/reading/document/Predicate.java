package org.armistice.reading.document;

import java.util.List;
import java.util.Optional;

/**
 * A verb or noun that tells of a state or an act, with its arguments.
 *
 * @param token index of the word
 * @param lemma of the word, lower case
 * @param sense PropBank sense number such as {@code 01}, {@code LV} for a light verb, {@code xx}
 *     where unsure
 */
public record Predicate(int token, String lemma, String sense, List<Argument> arguments) {
  public Predicate {
    arguments = List.copyOf(arguments);
  }

  /** The first argument with the label. */
  public Optional<Argument> argument(String label) {
    return arguments.stream().filter(argument -> argument.label().equals(label)).findFirst();
  }
}
