package org.armistice.bench.muc;

/** The five roles whose fillers are strings of the text, with their keys in the set. */
enum Role {
  PERPETRATOR("PerpInd"),
  ORGANISATION("PerpOrg"),
  TARGET("Target"),
  VICTIM("Victim"),
  WEAPON("Weapon");

  private final String key;

  Role(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }
}
