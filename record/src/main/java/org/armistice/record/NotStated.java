package org.armistice.record;

import java.util.List;

/**
 * A question that a reader of the record would ask and that the report does not answer.
 *
 * @param subject the record that the question is about
 * @param field what is not stated, such as "actor" or "number killed"
 * @param note one sentence for people
 * @param evidence the words that raise the question
 */
public record NotStated(
    String id, String report, Ref subject, String field, String note, List<Span> evidence)
    implements Entry {
  public NotStated {
    evidence = List.copyOf(evidence);
  }
}
