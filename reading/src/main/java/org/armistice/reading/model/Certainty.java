package org.armistice.reading.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How sure the model is of single labels of one sentence: the share that softmax gives the label
 * among those it could have given, 0 to 1. For explanations; reading itself takes the best.
 *
 * <p>Parts of speech, relations and senses come out of the model without scores, so of these there
 * is nothing to tell.
 */
public final class Certainty {
  private final double[][] heads;
  private final Map<Integer, double[][]> roles;
  private final List<String> roleLabels;
  private final double[][] names;
  private final List<String> nameLabels;

  /**
   * @param heads by token, then by head from -1 for the root
   * @param roles by the predicate's token, then by token and role
   * @param names by token, then by tag
   */
  Certainty(
      double[][] heads,
      Map<Integer, double[][]> roles,
      List<String> roleLabels,
      double[][] names,
      List<String> nameLabels) {
    this.heads = heads;
    this.roles = roles;
    this.roleLabels = roleLabels;
    this.names = names;
    this.nameLabels = nameLabels;
  }

  /** That a token hangs on another; -1 for the root. */
  public double head(int token, int head) {
    return heads[token][head + 1];
  }

  /**
   * That a token heads an argument of a predicate.
   *
   * @return {@code null} where the model sees no predicate there, or has no such label
   */
  public @Nullable Double role(int predicate, int token, String label) {
    double[][] rows = roles.get(predicate);
    int index = roleLabels.indexOf(label);
    return rows == null || index < 0 ? null : rows[token][index];
  }

  /** That a token stands in a name of any kind. */
  public double name(int token) {
    return 1 - names[token][nameLabels.indexOf("O")];
  }
}
