package org.armistice.reading.place.rank;

import org.armistice.reading.table.Table;

/**
 * The weights of the traits, a column for each pass.
 *
 * <p>The table has a set of weights for use, {@code all}, and five that were trained without a
 * fifth of the annotated documents, so that those can be measured honestly.
 */
public final class Weights {
  /** Passes over a report. */
  public static final int PASSES = 3;

  /** Sets of weights beside the one for use, by document. */
  public static final int FOLDS = 5;

  private final double[][] weights;

  /**
   * @param weights by pass, then by trait
   */
  public Weights(double[][] weights) {
    this.weights = new double[PASSES][];
    for (int pass = 0; pass < PASSES; pass++) {
      this.weights[pass] = weights[pass].clone();
    }
  }

  /** The weights for use. */
  public static Weights load() {
    return load("all");
  }

  /** The weights trained without the documents of a fold. */
  public static Weights withoutFold(int fold) {
    return load("without" + fold);
  }

  /** Which fold a document belongs to, by its text: the same on every machine. */
  public static int foldOf(String text) {
    return Math.floorMod(text.hashCode(), FOLDS);
  }

  private static Weights load(String column) {
    double[][] weights = new double[PASSES][Trait.COUNT];
    for (Table.Row row : Table.load("place-weights.tsv").rows()) {
      int pass = Integer.parseInt(row.cell("pass").oneOf("0", "1", "2"));
      Trait trait = row.cell("trait").constant(Trait.class);
      weights[pass][trait.ordinal()] = row.cell(column).number();
    }
    return new Weights(weights);
  }

  double score(int pass, double[] traits) {
    double sum = 0;
    for (int i = 0; i < traits.length; i++) {
      sum += weights[pass][i] * traits[i];
    }
    return sum;
  }

  /** The weight of a trait in a pass. */
  public double weight(int pass, Trait trait) {
    return weights[pass][trait.ordinal()];
  }
}
