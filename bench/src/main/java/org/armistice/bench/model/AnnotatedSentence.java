package org.armistice.bench.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what people say of it; a layer that was not annotated is {@code null}.
 *
 * @param upos parts of speech of Universal Dependencies, by word
 * @param heads head of each word from 0; -1 for the root
 * @param relations of each word to its head
 * @param names with all their types, or with person, organisation and place alone
 * @param predicates auxiliaries left out
 */
record AnnotatedSentence(
    List<String> words,
    @Nullable List<String> upos,
    @Nullable List<Integer> heads,
    @Nullable List<String> relations,
    @Nullable Set<Label> names,
    @Nullable List<Annotated> predicates) {

  /** A label on a run of words. */
  record Label(String label, int first, int last) {}

  /**
   * A predicate with its arguments.
   *
   * @param nominal whether people tagged it a noun; {@code null} where nobody tagged
   */
  record Annotated(int token, @Nullable Boolean nominal, List<Label> arguments) {}

  /**
   * The word that heads a span in a tree: of those whose own head lies outside, the highest.
   *
   * @param heads as {@link #heads}
   */
  static int head(int first, int last, List<Integer> heads) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int word = first; word <= last; word++) {
      int head = heads.get(word);
      if (head >= first && head <= last) {
        continue;
      }
      int depth = depth(word, heads);
      if (depth < least) {
        best = word;
        least = depth;
      }
    }
    return best < 0 ? last : best;
  }

  private static int depth(int word, List<Integer> heads) {
    int depth = 0;
    for (int at = heads.get(word); at >= 0 && depth < heads.size(); at = heads.get(at)) {
      depth++;
    }
    return depth;
  }
}
