package org.armistice.reading.place;

/** What a place's name is used for. */
public enum Use {
  /** It says where: "in Helmand". */
  LOCATION,
  /** It stands for those who govern there: "Moscow said", "U.S. officials". */
  METONYM,
  /** It is a word for a people: "Afghan forces". */
  DEMONYM,
  /** It is a word of another name: "the Minnesota State Patrol". */
  PART_OF_NAME
}
