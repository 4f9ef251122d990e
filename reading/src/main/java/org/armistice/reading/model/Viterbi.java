package org.armistice.reading.model;

import java.nio.FloatBuffer;

/**
 * The best row of BIO tags, in which an I stands only after a B or I of its own kind (Viterbi
 * 1967). Tags are in the model's order: O, then B and I of each kind in turn.
 */
final class Viterbi {
  private static final float NEVER = -1e9f;

  private Viterbi() {}

  /**
   * @param scores row after row of {@code tags} scores
   * @param offset of the first word's first score
   * @param words how many words
   * @return the tag of each word
   */
  static int[] decode(FloatBuffer scores, int offset, int words, int tags) {
    float[] best = new float[tags];
    float[] next = new float[tags];
    int[][] back = new int[words][tags];
    for (int t = 0; t < tags; t++) {
      best[t] = t == 0 ? 0 : NEVER;
    }
    for (int w = 0; w < words; w++) {
      int row = offset + w * tags;
      int top = 0;
      for (int t = 1; t < tags; t++) {
        if (best[t] > best[top]) {
          top = t;
        }
      }
      // log-softmax is not needed: it takes the same amount from every tag of a word
      for (int t = 0; t < tags; t++) {
        int from = isInside(t) ? (best[t - 1] >= best[t] ? t - 1 : t) : top;
        next[t] = best[from] + scores.get(row + t);
        back[w][t] = from;
      }
      float[] swap = best;
      best = next;
      next = swap;
    }
    int at = 0;
    for (int t = 1; t < tags; t++) {
      if (best[t] > best[at]) {
        at = t;
      }
    }
    int[] path = new int[words];
    for (int w = words - 1; w >= 0; w--) {
      path[w] = at;
      at = back[w][at];
    }
    return path;
  }

  static boolean isInside(int tag) {
    return tag > 0 && tag % 2 == 0;
  }
}
