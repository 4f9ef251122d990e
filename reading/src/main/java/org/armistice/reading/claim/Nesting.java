package org.armistice.reading.claim;

import java.util.List;

/** Which attribution stands in the content of which. */
final class Nesting {
  private Nesting() {}

  /** Each draft's parent, or -1. Drafts that hold each other in a ring are not nested. */
  static int[] parents(List<Draft> drafts) {
    int[] parents = new int[drafts.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = parent(drafts, i);
    }
    for (int i = 0; i < parents.length; i++) {
      int steps = 0;
      for (int at = parents[i]; at >= 0; at = parents[at]) {
        if (at == i || ++steps > parents.length) {
          parents[i] = -1;
          break;
        }
      }
    }
    return parents;
  }

  /** The smallest content that the cue stands in, or -1. */
  private static int parent(List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    if (draft.cue < 0) {
      return -1;
    }
    int parent = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < drafts.size(); i++) {
      Draft other = drafts.get(i);
      if (i == index || !other.says(draft.sentence, draft.cue)) {
        continue;
      }
      // two that hold each other are no nesting: the longer content has swallowed the other's cue
      if (draft.says(other.sentence, other.cue) && size(draft) >= size(other)) {
        continue;
      }
      int size = size(other);
      if (size < least) {
        least = size;
        parent = i;
      }
    }
    return parent;
  }

  private static int size(Draft draft) {
    return draft.content.stream().mapToInt(TokenSpan::size).sum();
  }
}
