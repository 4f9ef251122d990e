package org.armistice.agreement.accord;

/** Where a term holds. */
public sealed interface Scope {

  /** In a region: a place of the gazetteer or an area of the file. */
  record Region(String name) implements Scope {}

  /**
   * By distance from a line.
   *
   * @param line its id
   * @param side whether nearer or farther
   * @param kilometres on the sphere, more than 0
   */
  record Distance(String line, Side side, double kilometres) implements Scope {}

  enum Side {
    /** Nearer to the line than the distance. */
    WITHIN,
    /** At the distance or farther. */
    BEYOND
  }
}
