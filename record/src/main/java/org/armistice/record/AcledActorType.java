package org.armistice.record;

/** ACLED's types of actors, by its codebook of 2023; the number of each is its place, from 1. */
public enum AcledActorType {
  /** Forces, police and government of the state in which the event is. */
  STATE_FORCES,
  REBEL_GROUP,
  POLITICAL_MILITIA,
  /** Armed people of one tribe, clan, faith or place. */
  IDENTITY_MILITIA,
  RIOTERS,
  PROTESTERS,
  CIVILIANS,
  /** Forces of another state, international forces, mercenaries. */
  EXTERNAL_FORCES;

  /** ACLED's number, 1 to 8. */
  public int number() {
    return ordinal() + 1;
  }
}
