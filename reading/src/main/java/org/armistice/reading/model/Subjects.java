package org.armistice.reading.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds a tree to two rules of Universal Dependencies that its words, each decoded by itself, can
 * break: a name is never "flat" to a verb, and a verb has one subject.
 */
final class Subjects {
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN");
  private static final Set<String> BEFORE_NOUN = Set.of("det", "amod", "nummod", "compound");

  private final List<String> tags;
  private final List<Integer> heads;
  private final List<String> relations;

  /**
   * @param heads index of each word's head, -1 for the root; changed in place
   * @param relations to it; changed in place
   */
  Subjects(List<String> tags, List<Integer> heads, List<String> relations) {
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  /**
   * @return the words that were found to be one name with what stands before them
   */
  Set<Integer> settle() {
    for (int i = 0; i < tags.size(); i++) {
      name(i);
    }
    Set<Integer> joined = new TreeSet<>();
    for (int i = 1; i < tags.size(); i++) {
      if (second(i)) {
        joined.add(i);
      }
    }
    return joined;
  }

  /** Where the model calls a name flat to a verb without a subject, the name is the subject. */
  private void name(int word) {
    int head = heads.get(word);
    boolean misplaced =
        relations.get(word).equals("flat")
            && head > word
            && tags.get(head).equals("VERB")
            && !tags.get(word).equals("VERB");
    if (misplaced && !hasSubject(head)) {
      relations.set(word, "nsubj");
    }
  }

  private boolean hasSubject(int verb) {
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i) == verb && isSubject(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A second subject that touches the noun before it is one name with it: "the committee of
   * <b>Sudan</b> Doctors said", where both the committee and the doctors hang on the verb.
   */
  private boolean second(int word) {
    int noun = word - 1;
    if (!isSubject(word) || !NOMINAL.contains(tags.get(word)) || !tags.get(noun).equals("PROPN")) {
      return false;
    }
    int above = heads.get(noun);
    boolean ofFirst =
        above >= 0
            && above < noun
            && relations.get(noun).equals("nmod")
            && isSubject(above)
            && heads.get(above).equals(heads.get(word));
    if (ofFirst) {
      passOn(noun, word);
      heads.set(word, above);
      relations.set(word, "nmod");
      heads.set(noun, word);
      relations.set(noun, "compound");
    }
    return ofFirst;
  }

  /** What stood before the one noun stands before both: "of", "the". */
  private void passOn(int from, int to) {
    for (int i = 0; i < from; i++) {
      if (heads.get(i) == from
          && (relations.get(i).equals("case") || BEFORE_NOUN.contains(relations.get(i)))) {
        heads.set(i, to);
      }
    }
  }

  private boolean isSubject(int word) {
    return relations.get(word).startsWith("nsubj");
  }
}
