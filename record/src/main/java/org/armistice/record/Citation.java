package org.armistice.record;

/**
 * Words of one of several reports.
 *
 * @param report the report, with what a reader would call it
 * @param words cut out exactly
 */
public record Citation(Ref report, Span words) implements Comparable<Citation> {
  @Override
  public int compareTo(Citation other) {
    int byReport = report.id().compareTo(other.report().id());
    return byReport != 0 ? byReport : words.compareTo(other.words());
  }
}
