package org.armistice.bench;

import org.armistice.reading.actor.ActorNames;

/**
 * A party as the set lists it.
 *
 * @param number of the row, from 0
 * @param country ISO 3166-1 alpha-3, or empty
 */
record PaxParty(int number, String name, String abbreviation, String type, String country) {

  boolean isState() {
    return type.startsWith("Country");
  }

  /** Whether both are the row itself, or rows of one name, or the same state. */
  boolean isSameAs(PaxParty other) {
    boolean sameName = ActorNames.folded(name).equals(ActorNames.folded(other.name));
    boolean sameState =
        isState() && other.isState() && !country.isEmpty() && country.equals(other.country);
    return number == other.number || sameName || sameState;
  }
}
