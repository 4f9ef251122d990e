package org.armistice.reading.event;

/**
 * Words that fill a role of an event.
 *
 * @param head token that heads them
 * @param start first token
 * @param end token after the last
 * @param label how they were found: {@code subject}, {@code object}, a preposition, {@code poss},
 *     {@code compound}, {@code amod}, a PropBank label, {@code control} (told in the governing
 *     clause). {@code compound:place} is a name before the noun that the model takes for a place
 *     ("Kabul attack"): an actor only where the actor tables know it
 */
public record EventArgument(Role role, int head, int start, int end, String label) {

  /** What the words are to the event. */
  public enum Role {
    ACTOR,
    RECIPIENT,
    BENEFICIARY,
    WEAPON,
    PLACE,
    TIME,
    PURPOSE,
    COUNT
  }
}
