package org.armistice.agreement.proposal;

import java.util.List;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.language.AccordPrinter;

/**
 * An agreement as reports give it.
 *
 * @param comments what a person must know who takes it over: where it comes from, what conflicts
 */
public record Proposal(Accord accord, List<String> comments) {
  public Proposal {
    comments = List.copyOf(comments);
  }

  /** A file of the term language, with the comments at its head. */
  public String text() {
    StringBuilder out = new StringBuilder();
    comments.forEach(comment -> out.append("# ").append(comment).append('\n'));
    return out.append(AccordPrinter.print(accord)).toString();
  }
}
