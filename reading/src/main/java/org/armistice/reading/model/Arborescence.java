package org.armistice.reading.model;

import java.util.Arrays;

/**
 * The best tree over the arc scores: one root, no cycles (Chu and Liu 1965, Edmonds 1967). Where
 * the best head of each word already makes such a tree, it is that one.
 */
final class Arborescence {
  private static final float NEVER = -1e9f;

  /** Added against a second root; more than any sum of scores. */
  private static final float ROOT_COST = 1e5f;

  private Arborescence() {}

  /**
   * @param scores {@code scores[dependent][head]}; 0 is the root's place, words count from 1
   * @return heads of the words: {@code heads[0]} is -1
   */
  static int[] heads(float[][] scores) {
    int n = scores.length;
    int[] greedy = new int[n];
    greedy[0] = -1;
    int roots = 0;
    for (int d = 1; d < n; d++) {
      int best = d == 1 ? 0 : 1;
      for (int h = 0; h < n; h++) {
        if (h != d && scores[d][h] > scores[d][best == d ? h : best]) {
          best = h;
        }
      }
      greedy[d] = best;
      if (best == 0) {
        roots++;
      }
    }
    if (roots == 1 && cycle(greedy) == null) {
      return greedy;
    }
    float[][] costed = new float[n][];
    for (int d = 0; d < n; d++) {
      costed[d] = scores[d].clone();
      costed[d][0] -= ROOT_COST;
      costed[d][d] = NEVER * 10;
    }
    return edmonds(costed);
  }

  private static int[] edmonds(float[][] scores) {
    int n = scores.length;
    int[] heads = new int[n];
    heads[0] = -1;
    for (int d = 1; d < n; d++) {
      int best = d == 1 ? 0 : 1;
      if (d == 1 && n > 2) {
        best = 0;
      }
      for (int h = 0; h < n; h++) {
        if (h != d && scores[d][h] > scores[d][best]) {
          best = h;
        }
      }
      heads[d] = best;
    }
    int[] cycle = cycle(heads);
    if (cycle == null) {
      return heads;
    }
    return expand(scores, heads, cycle);
  }

  /** Contracts the cycle to one node, solves the smaller problem, and opens the cycle again. */
  private static int[] expand(float[][] scores, int[] heads, int[] cycle) {
    int n = scores.length;
    boolean[] inCycle = new boolean[n];
    float cycleScore = 0;
    for (int node : cycle) {
      inCycle[node] = true;
      cycleScore += scores[node][heads[node]];
    }
    int[] old = new int[n - cycle.length + 1];
    int[] renamed = new int[n];
    int count = 0;
    for (int i = 0; i < n; i++) {
      if (!inCycle[i]) {
        old[count] = i;
        renamed[i] = count++;
      }
    }
    int merged = count;
    float[][] smaller = new float[count + 1][count + 1];
    int[] leaves = new int[count + 1];
    int[] enters = new int[count + 1];
    for (float[] row : smaller) {
      Arrays.fill(row, NEVER * 10);
    }
    for (int d = 0; d < n; d++) {
      for (int h = 0; h < n; h++) {
        if (d == h || d == 0) {
          continue;
        }
        if (!inCycle[d] && !inCycle[h]) {
          smaller[renamed[d]][renamed[h]] = scores[d][h];
        } else if (!inCycle[d] && inCycle[h] && scores[d][h] > smaller[renamed[d]][merged]) {
          smaller[renamed[d]][merged] = scores[d][h];
          leaves[renamed[d]] = h;
        } else if (inCycle[d] && !inCycle[h]) {
          float score = cycleScore - scores[d][heads[d]] + scores[d][h];
          if (score > smaller[merged][renamed[h]]) {
            smaller[merged][renamed[h]] = score;
            enters[renamed[h]] = d;
          }
        }
      }
    }
    int[] solved = edmonds(smaller);
    int[] result = heads.clone();
    for (int d = 1; d < count; d++) {
      result[old[d]] = solved[d] == merged ? leaves[d] : old[solved[d]];
    }
    int from = solved[merged];
    result[enters[from]] = old[from];
    return result;
  }

  /** The nodes of a cycle, or null. */
  private static int @org.jspecify.annotations.Nullable [] cycle(int[] heads) {
    int[] seen = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int at = start;
      while (at > 0 && seen[at] == 0) {
        seen[at] = start;
        at = heads[at];
      }
      if (at > 0 && seen[at] == start) {
        int length = 1;
        for (int node = heads[at]; node != at; node = heads[node]) {
          length++;
        }
        int[] cycle = new int[length];
        int node = at;
        for (int i = 0; i < length; i++) {
          cycle[i] = node;
          node = heads[node];
        }
        return cycle;
      }
    }
    return null;
  }
}
