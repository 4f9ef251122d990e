package org.armistice.gazetteer;

/**
 * A feature that bears a name.
 *
 * @param key by which of the name's keys it was found
 * @param primary whether the name is its standing name, not another one
 */
public record Match(Feature feature, Key key, boolean primary) {

  /** How a name led to a feature, best first. */
  public enum Key {
    /** The folded name itself. */
    EXACT,
    /** The word for its people: "Afghan". */
    DEMONYM,
    /** An abbreviation of the press: "Calif.". */
    ABBREVIATION,
    /** The name without its articles and connecting vowels: "Raqqa" for "Ar Raqqah". */
    REDUCED,
    /** The consonants alone; to be believed only where the context agrees. */
    SKELETON
  }
}
