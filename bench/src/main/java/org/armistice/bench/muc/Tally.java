package org.armistice.bench.muc;

import java.util.List;
import java.util.Set;

/** Fillers right, given and wanted, added up over all documents and roles. */
final class Tally {
  private int right;
  private int given;
  private int wanted;

  void add(int right, int given, int wanted) {
    this.right += right;
    this.given += given;
    this.wanted += wanted;
  }

  void add(Fillers found, Fillers gold) {
    add(right(found, gold), found.size(), gold.size());
  }

  double precision() {
    return (double) right / Math.max(1, given);
  }

  double recall() {
    return (double) right / Math.max(1, wanted);
  }

  double f1() {
    return given + wanted == 0 ? 0 : 2.0 * right / (given + wanted);
  }

  /** The entities found that are each aligned with one of the gold's, over all roles. */
  static int right(Fillers found, Fillers gold) {
    int right = 0;
    for (Role role : Role.values()) {
      right += right(found.in(role), gold.in(role));
    }
    return right;
  }

  /** CEAF-REE: an entity is right where all its wordings are among those of the gold entity. */
  static int right(List<Set<String>> found, List<Set<String>> gold) {
    int[][] same = new int[found.size()][gold.size()];
    for (int f = 0; f < found.size(); f++) {
      for (int g = 0; g < gold.size(); g++) {
        same[f][g] = gold.get(g).containsAll(found.get(f)) ? 1 : 0;
      }
    }
    int right = 0;
    for (int column : Alignment.best(same)) {
      right += column >= 0 ? 1 : 0;
    }
    return right;
  }
}
