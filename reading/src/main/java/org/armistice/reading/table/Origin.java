package org.armistice.reading.table;

/**
 * Where a row stands, so that what it gave can be traced to it.
 *
 * @param table file name, such as {@code lexicon.tsv}
 * @param line of the file, from 1
 */
public record Origin(String table, int line) {

  /** Such as {@code lexicon.tsv:413}. */
  @Override
  public String toString() {
    return table + ":" + line;
  }
}
