package org.armistice.record;

import java.util.List;

/**
 * A sentence of a report, or a line that is none, such as a headline.
 *
 * @param paragraph of the body from 1; 0 for what stands before the body
 * @param sentence of the report from 0
 * @param start first code point, from 0
 * @param end code point after the last
 */
public record Passage(
    String id,
    String report,
    Kind kind,
    int paragraph,
    int sentence,
    int start,
    int end,
    List<Span> evidence)
    implements Entry {
  public Passage {
    evidence = List.copyOf(evidence);
  }

  public enum Kind {
    HEADLINE,
    LEDE,
    BODY,
    QUOTE,
    CAPTION,
    SECTION_LABEL
  }
}
