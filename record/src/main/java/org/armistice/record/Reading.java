package org.armistice.record;

import java.util.List;

/**
 * All that was read in one report.
 *
 * @param text the text as read; every span counts its code points
 * @param entries the records in a fixed order: the report, its passages, then what was read in them
 */
public record Reading(String text, List<Entry> entries) {
  public Reading {
    entries = List.copyOf(entries);
  }

  /** The records of one kind, in order. */
  public <E extends Entry> List<E> all(Class<E> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  public Report report() {
    return all(Report.class).get(0);
  }

  /**
   * The record with an id.
   *
   * @throws IllegalArgumentException where no record of this reading has it
   */
  public Entry get(String id) {
    for (Entry entry : entries) {
      if (entry.id().equals(id)) {
        return entry;
      }
    }
    throw new IllegalArgumentException("no record \"" + id + "\" in this reading");
  }
}
