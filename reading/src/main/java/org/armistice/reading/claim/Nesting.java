package org.armistice.reading.claim;

import java.util.List;

/** Which attribution stands in the content of which. */
final class Nesting {
  private Nesting() {}

  /** The smallest content that the cue stands in, or -1. */
  static int parent(List<Draft> drafts, int index) {
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

  static int size(Draft draft) {
    return draft.content.stream().mapToInt(TokenSpan::size).sum();
  }
}
