package org.armistice.incident;

/**
 * The version of what makes tellings, incidents and their links of readings. A ledger remembers by
 * which version it was derived, and is derived anew, with the differences told, where a program has
 * another.
 */
public final class Rules {
  /**
   * To be raised with every change after which the same readings may give another record, or the
   * same record in another form.
   */
  public static final int VERSION = 3;

  private Rules() {}
}
